import { expect, it } from 'vitest';
import { slips, slipsAllowed } from './slips.ts';

it.each([
	['zahedan', 'zahedan', 0],
	['zahedna', 'zahedan', 1],
	['jilany', 'jilani', 1],
	['jundulah', 'jundullah', 1],
	['panjguur', 'panjgur', 1],
	['balochsitan', 'balochistan', 1],
	['gaurds', 'guards', 1],
	['', 'ab', 2],
	['kech', 'kalat', 3],
	['jask', 'rask', 1],
])('%s and %s: %i', (one, other, count) => {
	expect(slips(one, other, 2)).toBe(count);
	expect(slips(other, one, 2)).toBe(count);
});

it('counts no further than it must', () => {
	expect(slips('abcdefgh', 'zyxwvuts', 1)).toBe(2);
});

it('forgives longer names more', () => {
	expect([4, 5, 7, 8].map(slipsAllowed)).toEqual([0, 1, 1, 2]);
});
