import { describe, expect, it } from 'vitest';
import { aCorpus } from '../model/testing/corpus.ts';
import { COLLECTION_NAMES } from '../model/corpus.ts';
import { COLLECTIONS } from './collections.ts';
import { ID_PATTERN } from '../id.ts';

describe.each(COLLECTION_NAMES)('an entry of %s', (name) => {
	const { data } = aCorpus()[name][0]!;

	it('may have no key that the schema does not know', () => {
		expect(COLLECTIONS[name].schema.safeParse(data).success).toBe(true);
		expect(COLLECTIONS[name].schema.safeParse({ ...data, id: 'not-here' }).success).toBe(false);
	});
});

it.each(['iran', 'jaish-al-adl', 'toll-of-18-january', '2024'])('takes %s for an id', (id) => {
	expect(ID_PATTERN.test(id)).toBe(true);
});

it.each(['', 'Iran', 'jaish al adl', 'jaish--al', '-iran', 'iran-', 'i_ran', 'íran', 'iran\n'])(
	'does not take %j for an id',
	(id) => {
		expect(ID_PATTERN.test(id)).toBe(false);
	},
);
