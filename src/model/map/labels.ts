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
	/** Whether a box, in parts of the drawing, is good for it: a country's name stays inside the country. */
	holds?: (box: Box) => boolean;
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
export const ROOMS = [8, 17, 30, 45] as const;
/** The drawing never gets wider than this, in rem. */
const WIDEST = 76;
/** Half the width of a sign. */
const SIGN = 0.32;
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

/** The box of a name on a drawing so many rem wide. */
function boxOf(
	{ clear, span = 0 }: Wanted,
	{ at, side }: Stand,
	size: Size,
	width: number,
	ratio: number,
): Box {
	const [x, y] = [at[0] * width, at[1] * width * ratio];
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
	const widths: number[] = [];
	for (let width: number = ROOMS[0]; width <= WIDEST; width += width < 30 ? 0.5 : 1) widths.push(width);
	const size = (name: Wanted, width: number): Size => (width >= ROOMS.at(-1)! ? name.long : name.short);
	const placed: (Placed & { name: Wanted })[] = [];
	const boxAt = (name: Wanted, stand: Stand, width: number): Box =>
		boxOf(name, stand, size(name, width), width, ratio);
	const free = (name: Wanted, stand: Stand, from: number): boolean =>
		widths
			.filter((width) => width >= ROOMS[from]!)
			.every((width) => {
				const box = boxAt(name, stand, width);
				const height = width * ratio;
				if (box.left < 0 || box.top < 0 || box.right > width || box.bottom > height) return false;
				const part = {
					left: box.left / width,
					right: box.right / width,
					top: box.top / height,
					bottom: box.bottom / height,
				};
				return (
					(name.holds?.(part) ?? true) &&
					!placed.some(
						(other) => ROOMS[other.from]! <= width && overlap(box, boxAt(other.name, other, width)),
					) &&
					!names.some(
						({ id, sign }) =>
							id !== name.id &&
							sign &&
							String(sign) !== String(name.sign) &&
							overlap(box, signBox(sign, width, ratio)),
					)
				);
			});
	for (const name of names) {
		const found = ROOMS.flatMap((_, from) => {
			const stand = name.stands.find((each) => free(name, each, from));
			return stand ? [{ id: name.id, ...stand, from, name }] : [];
		})[0];
		if (found) placed.push(found);
	}
	return placed.map(({ id, at, side, from }) => ({ id, at, side, from }));
}

/** The sign at a spot. */
function signBox(at: At, width: number, ratio: number): Box {
	const [x, y] = [at[0] * width, at[1] * width * ratio];
	return { left: x - SIGN, top: y - SIGN, right: x + SIGN, bottom: y + SIGN };
}
