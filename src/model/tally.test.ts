import { expect, it } from 'vitest';
import { tally } from './tally.ts';

it('counts each value, most first, equals by the alphabet', () => {
	expect(tally(['wire', 'newspaper', 'data', 'newspaper', 'analysis'])).toEqual([
		['newspaper', 2],
		['analysis', 1],
		['data', 1],
		['wire', 1],
	]);
});

it('counts nothing in an empty list', () => {
	expect(tally([])).toEqual([]);
});
