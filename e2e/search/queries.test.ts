import { expect, it } from 'vitest';
import { allQueries, halfOf, LANGUAGES, queriesIn, repeated } from './queries.ts';

it('takes queries that differ in case and spaces alone for the same', () => {
	expect(repeated(['border fence', 'Fence', ' Border  FENCE '])).toEqual([' Border  FENCE ']);
	expect(repeated(['border fence', 'borderfence', 'fence'])).toEqual([]);
});

it('has no query twice, neither within a half nor across the halves nor among those that nothing answers', () => {
	expect(repeated(allQueries())).toEqual([]);
});

it('has forty queries or more in each other language, none twice, each in the half to which its letters put it', () => {
	for (const language of LANGUAGES) {
		const halves = (['tuning', 'sealed'] as const).map((half) => ({
			half,
			queries: queriesIn(language, half),
		}));
		const all = halves.flatMap(({ queries }) => queries.map(({ q }) => q));
		expect(all.length, language).toBeGreaterThanOrEqual(40);
		expect(repeated(all), language).toEqual([]);
		for (const { half, queries } of halves) {
			expect(queries.length, `${language} ${half}`).toBeGreaterThanOrEqual(20);
			expect(queries.filter(({ q }) => halfOf(q) !== half)).toEqual([]);
		}
	}
});
