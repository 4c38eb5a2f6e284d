import type { GeoProjection } from 'd3-geo';
import type { Land } from '../../subject/lands.ts';
import { landOf } from './lands.ts';

/** A point of a plane in kilometres, x to the east and y to the south; or [longitude, latitude] in degrees. */
export type Spot = [x: number, y: number];
/** A straight piece of a border, by both its ends. */
export interface Edge {
	fromX: number;
	fromY: number;
	toX: number;
	toY: number;
}

/**
 * The borders of a country that matter within a reach of the middle of a plane: those near it, and those that a line
 * eastward from there may cross.
 * @param code two capitals of ISO 3166-1
 * @returns nothing if the map does not have the country
 */
export function bordersAround(code: string, plane: GeoProjection, reach: number): Edge[] | undefined {
	const land = landOf(code);
	return (
		land &&
		edgesOf(land, plane).filter(
			({ fromX, fromY, toX, toY }) =>
				Math.max(fromX, toX) >= -2 * reach &&
				Math.max(fromY, toY) >= -2 * reach &&
				Math.min(fromY, toY) <= 2 * reach,
		)
	);
}

/** Every border and coast of a country or province on a plane. */
export function edgesOf({ geometry }: Land, plane: GeoProjection): Edge[] {
	const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	return polygons.flat().flatMap((ring) => {
		const spots = ring.map((point) => plane(point as Spot)!);
		return spots.slice(1).map(([toX, toY], index): Edge => {
			const [fromX, fromY] = spots[index]!;
			return { fromX, fromY, toX, toY };
		});
	});
}

/** Kilometres from a spot to the nearest of some edges. */
export function kilometresTo([x, y]: Spot, edges: readonly Edge[]): number {
	let least = Infinity;
	for (const { fromX, fromY, toX, toY } of edges) {
		const alongX = toX - fromX;
		const alongY = toY - fromY;
		const length = alongX * alongX + alongY * alongY;
		const part =
			length === 0 ? 0 : Math.max(0, Math.min(1, ((x - fromX) * alongX + (y - fromY) * alongY) / length));
		const awayX = x - fromX - part * alongX;
		const awayY = y - fromY - part * alongY;
		least = Math.min(least, awayX * awayX + awayY * awayY);
	}
	return Math.sqrt(least);
}

/** How many kilometres a spot lies inside the land with these borders; negative outside. */
export function kilometresInside(spot: Spot, edges: readonly Edge[]): number {
	const [x, y] = spot;
	let inside = false;
	for (const { fromX, fromY, toX, toY } of edges)
		if (fromY > y !== toY > y && x < fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX)) inside = !inside;
	return (inside ? 1 : -1) * kilometresTo(spot, edges);
}
