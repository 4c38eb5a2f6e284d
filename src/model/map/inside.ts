import { geoAzimuthalEquidistant } from 'd3-geo';
import type { Land } from '../../subject/lands.ts';
import { edgesOf, kilometresInside, type Spot } from './edges.ts';

/** Mean radius of the Earth in kilometres. */
const EARTH = 6371;
/** More kilometres than any country has from its middle to its border. */
const FAR = 5000;

/**
 * How far a point lies inside a country or province.
 * @param point [longitude, latitude] in degrees
 * @returns kilometres to the nearest border or coast, negative outside; right to about a hundredth of the distance
 */
export function kilometresWithin(land: Land, point: Spot): number {
	// On this plane distances from the point are true ones.
	const plane = geoAzimuthalEquidistant()
		.rotate([-point[0], -point[1]])
		.scale(EARTH)
		.translate([0, 0])
		.precision(0);
	const kilometres = kilometresInside([0, 0], edgesOf(land, plane));
	// A country around the point opposite on the Earth looks as if it were around this one.
	return kilometres > FAR ? -kilometres : kilometres;
}
