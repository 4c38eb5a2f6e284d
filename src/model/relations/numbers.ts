/** A point, in the units of its drawing. */
export interface Point {
	x: number;
	y: number;
}

/** A box with its middle. */
export interface Box extends Point {
	width: number;
	height: number;
}

const STEP = 4;
/** Numbers keep this far from the ends of the piece that they stand on, where bends and arrowheads are. */
export const END = 9;

const overlaps = (one: Box, other: Box): boolean =>
	Math.abs(one.x - other.x) * 2 < one.width + other.width &&
	Math.abs(one.y - other.y) * 2 < one.height + other.height;

/** A straight part of a line. */
export type Piece = readonly [Point, Point];
export const piecesOf = (points: readonly Point[]): Piece[] =>
	points.slice(1).map((point, index) => [points[index]!, point]);
/** What a piece covers. */
export const boxOf = ([a, b]: Piece): Box => ({
	x: (a.x + b.x) / 2,
	y: (a.y + b.y) / 2,
	width: Math.abs(a.x - b.x) + 2,
	height: Math.abs(a.y - b.y) + 2,
});

/**
 * Finds a place on each line for its numbers, where they hide no other line, numbers or node: on a horizontal piece if
 * one has room, else on a vertical one, the longest first.
 * @param lines the corners of each line, with the size of its numbers
 * @param nodes what no numbers may cover
 * @returns the middle of each, in the same order; `free` is false where no such place was found
 */
export function placeNumbers(
	lines: readonly { points: readonly Point[]; width: number; height: number }[],
	nodes: readonly Box[],
): (Point & { free: boolean })[] {
	const taken: Box[] = [...nodes];
	const drawn = lines.map(({ points }) => piecesOf(points).map(boxOf));
	const found: (Point & { free: boolean })[] = [];
	// Short lines have the least choice.
	const length = ({ points }: (typeof lines)[number]): number =>
		Math.max(...piecesOf(points).map(([a, b]) => Math.abs(a.x - b.x)));
	const order = lines.map((_, index) => index).sort((a, b) => length(lines[a]!) - length(lines[b]!) || a - b);
	for (const index of order) {
		const { points, width, height } = lines[index]!;
		const others = drawn.flatMap((boxes, other) => (other === index ? [] : boxes));
		const spots = candidates(points, width);
		const free = spots.find((spot) => {
			const box = { ...spot, width, height };
			return ![...taken, ...others].some((other) => overlaps(box, other));
		});
		const spot = free ?? spots[0] ?? points[0]!;
		taken.push({ ...spot, width: width + 4, height });
		found[index] = { ...spot, free: free !== undefined };
	}
	return found;
}

/** Places on a line, the best first. */
function candidates(points: readonly Point[], width: number): Point[] {
	const level = ([a, b]: Piece): boolean => a.y === b.y;
	const long = ([a, b]: Piece): number => Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
	return piecesOf(points)
		.map((piece) => ({ piece, room: (long(piece) - (level(piece) ? width : 14)) / 2 - END }))
		.filter(({ room }) => room >= 0)
		.sort((a, b) => Number(level(b.piece)) - Number(level(a.piece)) || b.room - a.room)
		.flatMap(({ piece: [a, b], room }) => {
			const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
			const spots: Point[] = [middle];
			for (let away = STEP; away <= room; away += STEP) {
				for (const by of [away, -away]) {
					spots.push(a.y === b.y ? { x: middle.x + by, y: middle.y } : { x: middle.x, y: middle.y + by });
				}
			}
			return spots;
		});
}
