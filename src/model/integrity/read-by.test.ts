import { expect, it } from 'vitest';
import { aSource } from '../testing/entries.ts';
import { readingsAfter } from './read-by.ts';

const told = (accessed: string): string[] =>
	readingsAfter({ sources: [aSource({ accessed })] }, '2026-11-29').map(({ found }) => found);

it('accepts a reading up to the day of the commit, and the next one elsewhere on Earth', () => {
	expect(told('2026-11-29')).toEqual([]);
	expect(told('2026-11-30')).toEqual([]);
});

it('reports a reading that is still to come', () => {
	expect(told('2026-12-01')).toEqual(['2026-12-01, which lies after the commit of 2026-11-29']);
});
