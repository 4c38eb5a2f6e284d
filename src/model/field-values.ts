import type { z } from 'astro/zod';
import { COLLECTIONS } from '../schemas/collections.ts';
import { walk, type Met } from '../schemas/walk.ts';
import { COLLECTION_NAMES, type CollectionName, type Corpus, type Entry } from './corpus.ts';

/** A text whose field says something of itself, with the entry in which it stands. */
export interface FieldValue extends Met {
	collection: CollectionName;
	entry: Entry<unknown>;
}

const known = new WeakMap<Corpus, readonly FieldValue[]>();

/**
 * Every text of a corpus, prose aside, whose field says something of itself. A corpus does not change, so it is gone through once, however many rules ask.
 */
export function fieldValues(corpus: Corpus): readonly FieldValue[] {
	let values = known.get(corpus);
	if (!values) {
		values = COLLECTION_NAMES.flatMap((collection) =>
			corpus[collection].flatMap((entry) => valuesOf(collection, entry)),
		);
		known.set(corpus, values);
	}
	return values;
}

const knownOf = new WeakMap<Entry<unknown>, FieldValue[]>();

/** Those of one entry: two corpora may share it, if its file did not change between them. */
function valuesOf(collection: CollectionName, entry: Entry<unknown>): FieldValue[] {
	let values = knownOf.get(entry);
	if (!values) {
		const met = [...walk(COLLECTIONS[collection].schema, entry.data)];
		values = met.map((each) => ({ ...each, collection, entry }));
		knownOf.set(entry, values);
	}
	return values;
}

/**
 * What a walk along the schemas meets in every entry of a corpus, with the entry.
 * @param along one of the walks of `schemas/walk.ts`
 */
export const metIn = <Found>(
	corpus: Corpus,
	along: (schema: z.core.$ZodType, value: unknown) => Iterable<Found>,
): { entry: Entry<unknown>; met: Found }[] =>
	COLLECTION_NAMES.flatMap((collection) =>
		corpus[collection].flatMap((entry) =>
			[...along(COLLECTIONS[collection].schema, entry.data)].map((met) => ({ entry, met })),
		),
	);
