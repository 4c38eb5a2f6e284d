import { describe, expect, it } from 'vitest';
import { hasAll, isSilent } from './covered.ts';
import { bestFit, fitOfAll, fitOfWord, groupsOf, scoresOf } from './rank.ts';

const fit = (...records: number[]) => new Map(records.map((record) => [record, 1]));
const order = (scores: ReadonlyMap<number, number>): number[] =>
	[...scores].sort(([, a], [, b]) => b - a).map(([record]) => record);

describe('fitOfWord', () => {
	const whole = new Map([[1, 1]]);
	const loose = new Map([
		[1, 3],
		[2, 6],
	]);
	it('counts only whole words, and longer ones behind them for a beginning', () => {
		expect([...fitOfWord(whole, loose, false).keys()]).toEqual([1]);
		const both = fitOfWord(whole, loose, true);
		expect(both.get(1)).toBeGreaterThan(both.get(2)!);
	});
});

it('fitOfAll wants every word, bestFit any', () => {
	expect([...fitOfAll([fit(1, 2), fit(2, 3)], 1)]).toEqual([[2, 1]]);
	expect([...fitOfAll([], 1)]).toEqual([]);
	expect([...bestFit([fit(1), fit(2)]).keys()]).toEqual([1, 2]);
});

describe('scoresOf', () => {
	it('prefers a rare word to a common one, and more words to fewer', () => {
		const common = fit(1, 2, 3, 4, 5, 6, 7, 8);
		expect(order(scoresOf([{ fit: common }, { fit: fit(1, 9) }], 10, 0).scores).slice(0, 2)).toEqual([1, 9]);
	});

	it('counts another word for the same less than the word itself', () => {
		const { scores } = scoresOf([{ fit: fit(1), similar: fit(1, 2) }], 10, 0);
		expect(scores.get(1)).toBeGreaterThan(scores.get(2)!);
	});

	it('counts neighbours in the query that are neighbours in the text', () => {
		const { scores } = scoresOf([{ fit: fit(1, 2), withNext: fit(2) }, { fit: fit(1, 2) }], 10, 0);
		expect(order(scores)).toEqual([2, 1]);
	});

	it('counts a word that tells little less than another that is as rare', () => {
		expect(order(scoresOf([{ fit: fit(1), light: true }, { fit: fit(2) }], 10, 0).scores)).toEqual([2, 1]);
	});

	it('is silent where the rare words are nowhere, not where a common one is', () => {
		const common = fit(1, 2, 3, 4, 5, 6, 7, 8);
		expect(isSilent(scoresOf([{ fit: common }], 10, 2).covered)).toBe(true);
		expect(isSilent(scoresOf([{ fit: fit(1) }, { fit: fit(1, 2) }], 10, 0).covered)).toBe(false);
		expect(isSilent(scoresOf([], 10, 1).covered)).toBe(true);
	});
});

it('hasAll is true of a record with every part of a query alone, whatever the rounding', () => {
	const parts = [{ fit: fit(1, 2) }, { fit: fit(1, 2, 3) }, { fit: fit(1) }];
	const { shares } = scoresOf(parts, 1000, 0);
	expect([1, 2, 3, 4].map((record) => hasAll(shares.get(record)))).toEqual([true, false, false, false]);
	expect(hasAll(scoresOf(parts, 1000, 1).shares.get(1))).toBe(false);
	expect(hasAll(0.1 + 0.2 + 0.7 - 2e-16)).toBe(true);
});

describe('groupsOf', () => {
	const locations = [
		{ kind: 'Actors', page: { number: 0, whole: true } },
		{ kind: 'Actors', page: { number: 0, whole: false } },
		{ kind: 'Events' },
		{ kind: 'Claims' },
	] as const;

	it('puts the parts of a page under the best of them', () => {
		const [first, ...rest] = groupsOf(
			new Map([
				[0, 1],
				[1, 3],
			]),
			locations,
			new Map(),
			[],
		);
		expect([first?.record, first?.others, rest]).toEqual([1, [0], []]);
	});

	it('shows an event and its claim as one', () => {
		expect(
			groupsOf(
				new Map([
					[2, 1],
					[3, 0.9],
				]),
				locations,
				new Map([[3, 2]]),
				[],
			),
		).toHaveLength(1);
	});

	it('ranks the kind that answers before others', () => {
		const even = new Map([
			[2, 1],
			[3, 1],
		]);
		expect(
			groupsOf(even, [...locations.slice(0, 2), { kind: 'Terms' }, { kind: 'Claims' }], new Map(), [
				'where',
			])[0]?.record,
		).toBe(3);
	});
});
