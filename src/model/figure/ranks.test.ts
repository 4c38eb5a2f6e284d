import { expect, it } from 'vitest';
import { contraryRanks } from './ranks.ts';

it.each([
	['their second call', 'their second call in three days'],
	['their second call', 'the third meeting of the two'],
	['eleven days after the strike', '11 days later'],
	['two days later', 'it came in two waves'],
])('lets pass “%s” beside “%s”', (text, evidence) => {
	expect(contraryRanks(text, evidence)).toEqual([]);
});

it.each([
	['their second call', 'their third call in three days', ['second call']],
	['eleven days after the strike', 'nine days after the strike', ['eleven days after']],
])('reports “%s” beside “%s”', (text, evidence, found) => {
	expect(contraryRanks(text, evidence)).toEqual(found);
});
