import { contours } from 'd3-contour';
import { geoAzimuthalEquidistant } from 'd3-geo';
import type { Place, PlaceAccount } from '../dossier.ts';
import { bordersAround, kilometresInside, kilometresTo, type Spot } from './edges.ts';

/** A ring of [longitude, latitude] in degrees, closed. */
export type Ring = [longitude: number, latitude: number][];
/** The numbers of an account, with the point from which it measures. */
export type Told = Pick<PlaceAccount, 'border' | 'bounds'> & {
	from?: { place: Pick<Place, 'point'>; distance: [number, number]; bearing?: [number, number] };
};

/** Mean radius of the Earth in kilometres, and the step in which an area is looked for. */
const EARTH = 6371;
const STEP = 0.5;
/** Steps in a side of the blocks in which it is looked for first, a power of two. */
const BLOCK = 32;

const RADIANS = Math.PI / 180;

/** How many kilometres a value lies within a range; negative outside. */
const within = (value: number, [least, most]: readonly [number, number]): number =>
	Math.min(value - least, most - value);

/** How many kilometres a spot lies within the sector between two bearings from the middle of the plane. */
function inSector([x, y]: Spot, [from, to]: readonly [number, number]): number {
	const bearing = Math.atan2(x, -y) / RADIANS;
	const half = ((to - from + 360) % 360) / 2;
	const off = Math.abs(((bearing - from - half + 540) % 360) - 180);
	return Math.hypot(x, y) * Math.sin(RADIANS * Math.max(-90, Math.min(90, half - off)));
}

/**
 * The area in which all numbers of an account hold, inside the country of the place.
 * It is sought on a plane around the point from which the account measures, on which distances and bearings from
 * that point are true ones, in steps of half a kilometre.
 * @param country two capitals of ISO 3166-1
 * @returns the outer rings, none if the numbers contradict one another; `undefined` if the map lacks one of the countries
 */
export function accountArea({ from, border, bounds }: Told, country: string): Ring[] | undefined {
	const numbers = JSON.stringify([from?.place.point, from?.distance, from?.bearing, border, bounds, country]);
	if (!drawn.has(numbers)) drawn.set(numbers, areaOf({ from, border, bounds }, country));
	return drawn.get(numbers);
}

/** What was drawn, by the numbers of the account: the check of the content, the map and its data ask for the same. */
const drawn = new Map<string, Ring[] | undefined>();

function areaOf({ from, border, bounds }: Told, country: string): Ring[] | undefined {
	const middle = from?.place.point ?? (bounds && [(bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2]);
	if (!middle) return [];
	const plane = geoAzimuthalEquidistant()
		.rotate([-middle[0], -middle[1]])
		.scale(EARTH)
		.translate([0, 0])
		.precision(0);
	const corners = bounds
		? [
				[bounds[0], bounds[1]],
				[bounds[0], bounds[3]],
				[bounds[2], bounds[1]],
				[bounds[2], bounds[3]],
			].map((corner) => plane(corner as Spot)!)
		: [];
	const reach = STEP * 4 + (from?.distance[1] ?? Math.max(...corners.map(([x, y]) => Math.hypot(x, y))));
	const own = bordersAround(country, plane, reach);
	const other = border && bordersAround(border.with, plane, reach + border.distance[1]);
	if (!own || (border && !other)) return undefined;

	const slack = (spot: Spot): number =>
		Math.min(
			from ? within(Math.hypot(...spot), from.distance) : Infinity,
			from?.bearing ? inSector(spot, from.bearing) : Infinity,
			bounds ? inBounds(plane.invert!(spot)!, bounds) : Infinity,
			border && other ? within(kilometresTo(spot, other), border.distance) : Infinity,
			kilometresInside(spot, own),
		);
	const side = BLOCK * Math.ceil((2 * reach) / STEP / BLOCK);
	const spot = (column: number, row: number): Spot => [column * STEP - reach, row * STEP - reach];
	const [found] = contours().size([side, side]).thresholds([0])(sample(side, (...at) => slack(spot(...at))));
	// The library counts from the corner of a cell, the values stand in its middle.
	return found!.coordinates.map(([outer]) =>
		outer!.map(([column, row]) => plane.invert!(spot(column! - 0.5, row! - 0.5))!),
	);
}

/**
 * Values of a square grid, row by row. They change by a kilometre a kilometre at most, so where the middle of a block is
 * far inside or outside, so is the whole block, and need not be looked at.
 */
function sample(side: number, valueAt: (column: number, row: number) => number): number[] {
	const values = new Array<number>(side * side);
	const fill = (column: number, row: number, size: number): void => {
		const value = valueAt(column + (size - 1) / 2, row + (size - 1) / 2);
		if (size === 1) values[row * side + column] = value;
		else if (Math.abs(value) > size * STEP) {
			for (let at = row; at < row + size; at += 1)
				values.fill(value, at * side + column, at * side + column + size);
		} else {
			for (const [right, down] of [
				[0, 0],
				[1, 0],
				[0, 1],
				[1, 1],
			] as const)
				fill(column + (right * size) / 2, row + (down * size) / 2, size / 2);
		}
	};
	for (let column = 0; column < side; column += BLOCK)
		for (let row = 0; row < side; row += BLOCK) fill(column, row, BLOCK);
	return values;
}

/** How many kilometres a point lies within the edges of a district, on a round Earth. */
function inBounds([longitude, latitude]: Spot, [west, south, east, north]: readonly number[]): number {
	const degree = EARTH * RADIANS;
	const across = within(longitude, [west!, east!]) * Math.cos(latitude * RADIANS);
	return degree * Math.min(across, within(latitude, [south!, north!]));
}
