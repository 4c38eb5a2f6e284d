import { expect, it } from 'vitest';
import { allQueries, repeated } from './queries.ts';

it('takes queries that differ in case and spaces alone for the same', () => {
	expect(repeated(['border fence', 'Fence', ' Border  FENCE '])).toEqual([' Border  FENCE ']);
	expect(repeated(['border fence', 'borderfence', 'fence'])).toEqual([]);
});

it('has no query twice, neither within a half nor across the halves nor among those that nothing answers', () => {
	expect(repeated(allQueries())).toEqual([]);
});
