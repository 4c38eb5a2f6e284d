import { expect, it } from 'vitest';
import { apart, directionOf, directionsIn } from './compass.ts';

it('reads the place, the other one and the degrees', () => {
	expect(directionsIn('It hit Mach, south-east of Quetta, and a post 30 km west of Turbat.')).toEqual([
		{ place: 'Mach', of: 'Quetta', degrees: 135, words: 'Mach, south-east of Quetta' },
		{ of: 'Turbat', degrees: 270, words: '30 km west of Turbat' },
	]);
	expect(directionsIn('It lies in the north of the province.')).toEqual([]);
});

it('gives the direction from one point to another', () => {
	expect(directionOf([67, 31], [67, 30])).toBeCloseTo(0);
	expect(directionOf([66, 30], [67, 30])).toBeCloseTo(270, 0);
	expect(apart(350, 20)).toBe(30);
});
