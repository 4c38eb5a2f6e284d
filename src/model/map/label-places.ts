/** Something of a map that wants a name beside it. Lengths are in rem, as the type is, so that large text fits too. */
export interface Wanted {
	id: string;
	/** Where the name may stand, the best first. */
	stands: readonly Stand[];
	/** Where its sign stands, which no other name may cover: parts of the drawing's width and height, 0 to 1. */
	sign?: At;
	/** Distance of the name from where it stands; 0 where the name itself is the sign. */
	clear: number;
	/** Size of the name when the drawing is narrow, and when there is room for all that can be said. */
	short: Size;
	long: Size;
	/** A part of the drawing's width that it is wide at least, as the bar of a scale is. */
	span?: number;
	/** Whether it is shown at every width, whatever it covers: the others keep clear of it. */
	fixed?: boolean;
	/** Whether a box, in parts of the drawing, is good for it: a country's name stays inside the country. */
	holds?: (box: Box) => boolean;
	/** Whether a box, in parts of the drawing, is better for it than others: the name of a village in its own province. */
	prefers?: (box: Box) => boolean;
}

/** A point in parts of the drawing's width and height, 0 to 1. */
export type At = readonly [x: number, y: number];

/** A point and the side of it on which a name stands. */
export interface Stand {
	at: At;
	side: Side;
}

export interface Size {
	width: number;
	height: number;
}

export const SIDES = [
	'right',
	'left',
	'above',
	'below',
	'above-right',
	'below-right',
	'above-left',
	'below-left',
] as const;
export type Side = (typeof SIDES)[number] | 'on';

/** A name with its place. */
export interface Placed {
	id: string;
	at: At;
	side: Side;
	/** The room that the drawing must have for this name to be shown, as an index of `ROOMS`. */
	from: number;
}

/** Widths of the drawing, in rem, from which more names are shown. In the last room names are shown in full. */
export const ROOMS = [8, 17, 29, 45] as const;
/** The room that a phone held upright has, as an index. */
export const PHONE = 1;
/** The drawing never gets wider than this, in rem. */
const WIDEST = 76;
/** Half the width of a sign. */
const SIGN = 0.32;
/** Space above and below the letters of a line. */
const LEADING = 0.15;
/** Space between two names. */
const GAP = 0.2;

export interface Box {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

const overlap = (one: Box, other: Box): boolean =>
	one.left < other.right + GAP &&
	other.left < one.right + GAP &&
	one.top < other.bottom &&
	other.top < one.bottom;

/** The box of a name on a drawing. */
function boxOf(name: Wanted, { at, side }: Stand, { width, height, size: room }: Drawn): Box {
	const { clear, span = 0, [room]: size } = name;
	const [x, y] = [at[0] * width, at[1] * height];
	const wide = Math.max(size.width, span * width);
	const [right, left] = [side.includes('right'), side.includes('left')];
	const [above, below] = [side.includes('above'), side.includes('below')];
	const away = (above || below) && (left || right) ? clear * 0.7 : clear;
	const start = right ? x + away : left ? x - away - wide : x - wide / 2;
	const top = above ? y - away - size.height : below ? y + away : y - size.height / 2;
	return { left: start, top, right: start + wide, bottom: top + size.height };
}

/**
 * Finds room for names, the most important first: each gets the first stand, from the smallest drawing on, at which it
 * covers no name before it and no sign. A name that fits nowhere is left out.
 * @param ratio height of the drawing over its width
 */
export function placeNames(names: readonly Wanted[], ratio: number): Placed[] {
	const signs = names.flatMap(({ sign }) => (sign ? [sign] : []));
	const drawn: Drawn[] = [];
	for (let width: number = ROOMS[0]; width <= WIDEST; width += width < 30 ? 0.5 : 1)
		drawn.push({
			width,
			height: width * ratio,
			size: width >= ROOMS.at(-1)! ? 'long' : 'short',
			signs: signs.map((sign) => ({ sign, box: signBox(sign, width, ratio) })),
			names: [],
		});
	const placed: Placed[] = [];
	const free = (name: Wanted, stand: Stand, from: number): boolean =>
		drawn.every((each) => each.width < ROOMS[from]! || isFree(name, stand, each));
	/** Where a name fits, and from which room on, if one of its stands is good. */
	const fit = (
		name: Wanted,
		good: (stand: Stand) => boolean,
		upTo: number = ROOMS.length,
	): Placed | undefined => {
		for (let from = 0; from < upTo; from += 1) {
			const stand = name.fixed
				? name.stands[0]
				: name.stands.find((each) => good(each) && free(name, each, from));
			if (stand) return { id: name.id, ...stand, from };
		}
		return undefined;
	};
	for (const name of names) {
		const { prefers } = name;
		const phone = drawn.find(({ width }) => width >= ROOMS[PHONE])!;
		const preferred =
			prefers && fit(name, (stand) => prefers(partsOf(boxOf(name, stand, phone), phone)), PHONE + 1);
		const found = preferred ?? fit(name, () => true);
		if (!found) continue;
		placed.push(found);
		for (const each of drawn) if (each.width >= ROOMS[found.from]!) each.names.push(boxOf(name, found, each));
	}
	return placed;
}

/** The drawing at one of its widths, in rem, with the boxes of its signs and of the names placed so far. */
interface Drawn {
	width: number;
	height: number;
	size: 'short' | 'long';
	signs: { sign: At; box: Box }[];
	names: Box[];
}

function isFree(name: Wanted, stand: Stand, each: Drawn): boolean {
	const { width, height, signs, names } = each;
	const box = boxOf(name, stand, each);
	// Hardly a letter reaches to the ends of its line, so signs may.
	const letters = { ...box, top: box.top + LEADING, bottom: box.bottom - LEADING };
	return (
		box.left >= 0 &&
		box.top >= 0 &&
		box.right <= width &&
		// Sums of fractions miss by a little: what stands on the lower edge is inside.
		box.bottom <= height + 1e-6 &&
		!names.some((other) => overlap(box, other)) &&
		!signs.some(({ sign, box: other }) => overlap(letters, other) && !isSame(sign, name.sign)) &&
		(name.holds?.(partsOf(box, each)) ?? true)
	);
}

/** A box in parts of the drawing. */
const partsOf = (
	{ left, right, top, bottom }: Box,
	{ width, height }: Pick<Drawn, 'width' | 'height'>,
): Box => ({
	...{ left: left / width, right: right / width, top: top / height, bottom: bottom / height },
});

/** Whether two signs stand on one spot. */
const isSame = (one: At, other: At | undefined): boolean =>
	other !== undefined && one[0] === other[0] && one[1] === other[1];

/** The sign at a spot. */
function signBox(at: At, width: number, ratio: number): Box {
	const [x, y] = [at[0] * width, at[1] * width * ratio];
	return { left: x - SIGN, top: y - SIGN, right: x + SIGN, bottom: y + SIGN };
}
