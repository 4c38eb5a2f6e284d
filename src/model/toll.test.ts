import { expect, it } from 'vitest';
import { aDossier } from './corpus-fixture.ts';
import { tollFigures, tollWords } from './toll.ts';

it.each([
	[{ killed: { min: 2, max: 2 } }, '2 killed'],
	[{ killed: { min: 9, max: 10 } }, '9–10 killed'],
	[{ killed: { min: 4 } }, 'at least 4 killed'],
	[{ injured: { min: 3, max: 3 } }, '3 injured'],
	[{ killed: { min: 2, max: 2 }, injured: { min: 3, max: 4 } }, '2 killed and 3–4 injured'],
	[{ killed: { min: 0, max: 0 } }, '0 killed'],
])('prints the figures of %j as “%s”', (toll, expected) => {
	expect(tollFigures(toll)).toBe(expected);
});

it('says who counted, whom and when', () => {
	const toll = aDossier().events[0]!.tolls[0]!;
	expect(tollWords(toll)).toBe('2 killed, counted by Pakistan, 17\u00a0January\u00a02024');
	expect(tollWords({ ...toll, who: 'two children' })).toContain('2 killed (two children), counted by');
});
