import { expect, it } from 'vitest';
import { LANES } from './lanes.ts';
import { LANE_NAMES, lanesWords } from './lanes-words.ts';

const told = (...exact: boolean[]): string =>
	lanesWords(
		exact.map((each) => ({ exact: each })),
		'2024-01-15',
		'2024-01-17',
	).description.replaceAll('\u00a0', ' ');

it('names each lane', () => {
	expect([...LANE_NAMES.keys()]).toEqual(LANES);
});

it.each([
	[[true], /^1 event in .* The hour of each is known\. The list/],
	[[true, true], /^2 events in .* The hour of each is known\. The list/],
	[[true, false], /^2 events in .* The hour of 1 is known; where it is not, the mark stands/],
	[[false], /^1 event in .* The hour of none is known; where it is not, the mark stands/],
])('says of how many events the hour is known: %j', (exact, expected) => {
	expect(told(...exact)).toMatch(expected);
});
