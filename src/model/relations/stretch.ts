import { END, type Box, type Point } from './numbers.ts';

/** Where a drawing must be pulled apart, and by how much. */
export interface Cut {
	x: number;
	by: number;
}

/**
 * Finds where a drawing must be pulled apart so that one line has room for its numbers: in the widest gap between
 * what crosses its longest horizontal piece.
 * @param size of the numbers
 * @param others all that the numbers may not cover
 */
export function cutFor(points: readonly Point[], size: Omit<Box, 'x' | 'y'>, others: readonly Box[]): Cut {
	const [[a, b]] = points
		.slice(1)
		.map((point, index): [Point, Point] => [points[index]!, point])
		.sort(([a, b], [c, d]) => Math.abs(c.x - d.x) - Math.abs(a.x - b.x)) as [[Point, Point]];
	const [left, right] = [Math.min(a.x, b.x), Math.max(a.x, b.x)];
	const inWay = others.filter(
		({ x, y, width, height }) =>
			Math.abs(y - a.y) * 2 < height + size.height && x + width / 2 > left && x - width / 2 < right,
	);
	const spots = [
		[left + END, right - END],
		...inWay.map(({ x, width }) => [x - width / 2, x + width / 2] as const),
	];
	const stops = spots.flat().sort((one, two) => one - two);
	let best: Cut = { x: (left + right) / 2, by: size.width + 2 * END };
	stops.slice(1).forEach((stop, index) => {
		const start = stops[index]!;
		const middle = (start + stop) / 2;
		const open = !inWay.some(({ x, width }) => Math.abs(x - middle) * 2 < width);
		const by = Math.ceil(size.width + 2 - (stop - start));
		if (open && start >= left && stop <= right && by < best.by) best = { x: middle, by: Math.max(by, 2) };
	});
	return best;
}

/**
 * Moves, in place, all that lies to the right of a cut. A node on the cut goes with its greater half, and the ends of
 * its lines with it, so that level pieces grow longer and nothing else changes.
 * @param nodes by their upper left corners
 * @param corners of each line
 * @param ends the node at the beginning and at the end of each line, as indexes
 */
export function pullApart(
	nodes: readonly Box[],
	corners: readonly (readonly Point[])[],
	ends: readonly (readonly [number, number])[],
	cut: Cut,
): void {
	const moves = nodes.map(({ x, width }) => x + width / 2 > cut.x);
	corners.forEach((points, index) => {
		const [from, to] = ends[index]!;
		points.forEach((point, at) => {
			const end = at === 0 ? from : at === points.length - 1 ? to : undefined;
			if (end === undefined ? point.x > cut.x : moves[end]) point.x += cut.by;
		});
	});
	nodes.forEach((node, index) => {
		if (moves[index]) node.x += cut.by;
	});
}
