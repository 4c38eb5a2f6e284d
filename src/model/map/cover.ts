import type { Sheet } from './frame.ts';
import type { Box } from './label-places.ts';
import type { Rings } from './shapes.ts';

/** Columns of the grid on which it is measured how much of a box is land: a cell is a pixel or two of a phone. */
const COLUMNS = 240;

/** How much of a box, in parts of the drawing, lies inside some rings: 0 to 1, to a cell of a grid. */
export type Cover = (box: Box) => number;

/**
 * Measures once which cells of a grid over a sheet lie inside rings (by the even-odd rule), and sums them up from the
 * upper left, so that any box is looked up in four sums.
 */
export function coverOf(rings: Rings, { frame: { width }, height }: Sheet): Cover {
	const cell = width / COLUMNS;
	const rows = Math.ceil(height / cell);
	const met = crossingsOf(rings, rows, cell);
	const sums = new Int32Array((COLUMNS + 1) * (rows + 1));
	for (let row = 0; row < rows; row += 1) {
		const crossings = met[row]!;
		let inRow = 0;
		let passed = 0;
		for (let column = 0; column < COLUMNS; column += 1) {
			while (passed < crossings.length && crossings[passed]! <= (column + 0.5) * cell) passed += 1;
			inRow += passed % 2;
			sums[(row + 1) * (COLUMNS + 1) + column + 1] = sums[row * (COLUMNS + 1) + column + 1]! + inRow;
		}
	}
	const at = (row: number, column: number): number => sums[row * (COLUMNS + 1) + column]!;
	const clamp = (value: number, most: number): number => Math.max(0, Math.min(most, value));
	return ({ left, top, right, bottom }) => {
		const [west, north] = [
			clamp(Math.floor(left * COLUMNS), COLUMNS - 1),
			clamp(Math.floor((top * height) / cell), rows - 1),
		];
		// A point between two cells is looked up in the one after it: a box without a cell would be neither land nor sea.
		const east = clamp(Math.max(Math.ceil(right * COLUMNS), west + 1), COLUMNS);
		const south = clamp(Math.max(Math.ceil((bottom * height) / cell), north + 1), rows);
		const inside = at(south, east) - at(north, east) - at(south, west) + at(north, west);
		return inside / ((south - north) * (east - west));
	};
}

/** Where lines across the sheet, through the middles of the rows of the grid, meet the rings, from left to right. */
function crossingsOf(rings: Rings, rows: number, cell: number): number[][] {
	const crossings = Array.from({ length: rows }, (): number[] => []);
	for (const ring of rings) {
		let [fromX, fromY] = ring.at(-1)!;
		for (const [toX, toY] of ring) {
			const first = Math.max(0, Math.ceil(Math.min(fromY, toY) / cell - 0.5));
			const end = Math.min(rows, Math.ceil(Math.max(fromY, toY) / cell - 0.5));
			for (let row = first; row < end; row += 1)
				crossings[row]!.push(fromX + (((row + 0.5) * cell - fromY) / (toY - fromY)) * (toX - fromX));
			[fromX, fromY] = [toX, toY];
		}
	}
	return crossings.map((row) => row.sort((one, other) => one - other));
}
