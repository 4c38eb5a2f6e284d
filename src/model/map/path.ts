import type { Feature, MultiPolygon } from 'geojson';
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { MultiPolygon as TopoMulti, Topology } from 'topojson-specification';
import type { Rings } from './shapes.ts';

/**
 * Lines of a drawing as a path of SVG in whole units: each line begins at a point of the drawing and goes on in steps,
 * which are shorter to write than points. Steps of less than a unit are left out.
 * @param closed whether they are rings
 */
export const pathOf = (lines: Rings, closed = true): string =>
	lines
		.map((line) => {
			const points = line
				.map(([x, y]) => [Math.round(x), Math.round(y)] as const)
				.filter(([x, y], index, all) => index === 0 || x !== all[index - 1]![0] || y !== all[index - 1]![1]);
			if (points.length < 2) return '';
			const steps = points
				.slice(1)
				.flatMap(([x, y], index) => [x - points[index]![0], y - points[index]![1]])
				.join(' ')
				.replaceAll(' -', '-');
			return `M${points[0]!.join(' ')}l${steps}${closed ? 'z' : ''}`;
		})
		.join('');

/** Rings without the points that change less of their area than this, in square units. */
export function simplified(rings: Rings, least: number): Rings {
	if (rings.length === 0) return [];
	const whole = topology({
		all: { type: 'MultiPolygon', coordinates: rings.map((ring) => [ring.map(([x, y]) => [x, y])]) },
	} as never) as Topology<{ all: TopoMulti }>;
	const light = simplify(presimplify(whole), least);
	const { geometry } = feature(light, light.objects.all) as Feature<MultiPolygon>;
	return geometry.coordinates.flat().map((ring) => ring.map(([x = 0, y = 0]) => [x, y]));
}
