import { expect, it } from 'vitest';
import type { Land } from '../../subject/lands.ts';
import { kilometresWithin } from './inside.ts';

const square: Land = {
	type: 'Feature',
	properties: { name: 'Square', kind: 'country' },
	geometry: {
		type: 'Polygon',
		coordinates: [
			[
				[60, 25],
				[60, 30],
				[65, 30],
				[65, 25],
				[60, 25],
			],
		],
	},
};

/** Kilometres of a degree of latitude. */
const DEGREE = 111.2;

it('counts kilometres to the nearest side, inside and outside', () => {
	expect(kilometresWithin(square, [62.5, 26])).toBeCloseTo(DEGREE, -1);
	expect(kilometresWithin(square, [62.5, 23])).toBeCloseTo(-2 * DEGREE, -1);
});

it('knows the other side of the Earth to be outside', () => {
	expect(kilometresWithin(square, [-117, -27])).toBeLessThan(-10_000);
});
