/** Something of a map that wants a name beside it. Lengths are in rem, as the type is, so that large text fits too. */
export interface Wanted {
	id: string;
	/** Where it stands: parts of the drawing's width and height, 0 to 1. */
	at: readonly [x: number, y: number];
	/** Where else it may stand: the name of a wide land is not tied to one spot. */
	orAt?: readonly (readonly [x: number, y: number])[];
	/** Radius of the sign at the spot; 0 where the name itself is the sign. */
	clear: number;
	/** Radius of the area drawn around the spot, as a part of the drawing's width. */
	area?: number;
	/** Size of the name when the drawing is narrow, and when there is room for all that can be said. */
	short: Size;
	long: Size;
	/** Where the name may stand, the best first. A name may also lie on the spot itself, as a country's does. */
	sides: readonly Side[];
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
	at: readonly [x: number, y: number];
	side: Side;
	/** The room that the drawing must have for this name to be shown, as an index of `ROOMS`. */
	from: number;
}

/** Widths of the drawing, in rem, from which more names are shown. In the last room names are shown in full. */
export const ROOMS = [8, 17, 30, 45] as const;
/** The drawing never gets wider than this, in rem. */
const WIDEST = 76;
/** Space between two names. */
const GAP = 0.2;

interface Box {
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
function boxOf(name: Wanted, size: Size, side: Side, width: number, ratio: number): Box {
	const [x, y] = [name.at[0] * width, name.at[1] * width * ratio];
	const clear = name.clear + (name.area ?? 0) * width;
	const diagonal = clear * 0.7;
	const [right, left] = [side.includes('right'), side.includes('left')];
	const [above, below] = [side.includes('above'), side.includes('below')];
	const away = (above || below) && (left || right) ? diagonal : clear;
	const start = right ? x + away : left ? x - away - size.width : x - size.width / 2;
	const top = above ? y - away - size.height : below ? y + away : y - size.height / 2;
	return { left: start, top, right: start + size.width, bottom: top + size.height };
}

/**
 * Places names so that none covers another, or another's spot, at any width from its room on. Earlier names go first;
 * a name that finds no place in a narrow room is shown from a wider one, or not at all: the list beside the map has it.
 * @param ratio height of the drawing as a part of its width
 */
export function placeNames(names: readonly Wanted[], ratio: number): Placed[] {
	const widths: number[] = [];
	for (let width: number = ROOMS[0]; width <= WIDEST; width += width < 30 ? 0.5 : 1) widths.push(width);
	const size = (name: Wanted, width: number): Size => (width >= ROOMS.at(-1)! ? name.long : name.short);
	const placed: (Placed & { name: Wanted })[] = [];
	const free = (name: Wanted, side: Side, from: number): boolean =>
		widths
			.filter((width) => width >= ROOMS[from]!)
			.every((width) => {
				const box = boxOf(name, size(name, width), side, width, ratio);
				if (box.left < 0 || box.top < 0 || box.right > width || box.bottom > width * ratio) return false;
				const covers = placed.some(
					(other) =>
						ROOMS[other.from]! <= width &&
						overlap(box, boxOf(other.name, size(other.name, width), other.side, width, ratio)),
				);
				const hides = names.some(
					(other) =>
						other.id !== name.id &&
						other.clear > 0 &&
						String(other.at) !== String(name.at) &&
						overlap(box, spotOf(other, width, ratio)),
				);
				return !covers && !hides;
			});
	for (const wanted of names) {
		const stands = [wanted.at, ...(wanted.orAt ?? [])].map((at) => ({ ...wanted, at }));
		const found = ROOMS.flatMap((_, from) =>
			stands.flatMap((name) =>
				name.sides
					.filter((side) => free(name, side, from))
					.map((side) => ({ id: name.id, at: name.at, side, from, name })),
			),
		)[0];
		if (found) placed.push(found);
	}
	return placed.map(({ id, at, side, from }) => ({ id, at, side, from }));
}

/** The spot itself, which no other name may cover. */
function spotOf({ at, area = 0 }: Wanted, width: number, ratio: number): Box {
	const [x, y] = [at[0] * width, at[1] * width * ratio];
	// A circle fills about nine tenths of its square's side.
	const half = Math.max(0.22, area * width * 0.9);
	return { left: x - half, top: y - half, right: x + half, bottom: y + half };
}
