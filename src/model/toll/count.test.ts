import { expect, it } from 'vitest';
import { countWords, tollFigures } from './count.ts';

it.each([
	[{ killed: { min: 2, max: 2 } }, '2 killed'],
	[{ killed: { min: 9, max: 10 } }, '9–10 killed'],
	[{ killed: { min: 4 } }, 'at least 4 killed'],
	[{ killed: { min: 12000 } }, 'at least 12,000 killed'],
	[{ injured: { min: 3, max: 3 } }, '3 injured'],
	[{ killed: { min: 2, max: 2 }, injured: { min: 3, max: 4 } }, '2 killed and 3–4 injured'],
	[{ killed: { min: 0, max: 0 } }, '0 killed'],
])('prints the figures of %j as “%s”', (toll, expected) => {
	expect(tollFigures(toll)).toBe(expected);
});

it('says so where a counter gives no number', () => {
	expect(countWords(undefined)).toBe('not said');
});
