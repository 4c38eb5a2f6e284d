import { expect, it } from 'vitest';
import { readingsOf } from './readings.ts';

const on = '2026-11-01';
const supported = { on, outcome: 'supported' } as const;
const corrected = { on, outcome: 'corrected' } as const;
const weakened = { on, outcome: 'weakened' } as const;

it('counts nothing where there is no claim', () => {
	expect(readingsOf([])).toEqual({ second: 0, third: 0, supported: 0, mended: 0, unread: 0 });
});

it('counts a claim as mended once, whichever reader changed it', () => {
	const claims = [
		{},
		{ review: supported },
		{ review: weakened },
		{ review: { ...supported, again: corrected } },
		{ review: { ...corrected, again: supported } },
		{ review: { ...corrected, again: weakened } },
		{ review: { ...supported, again: supported } },
	];
	expect(readingsOf(claims)).toEqual({ second: 6, third: 4, supported: 2, mended: 4, unread: 1 });
});
