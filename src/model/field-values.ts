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
 * Every text of a corpus, prose aside, whose field says where it points or whose voice it is in. A corpus does not change,
 * so it is gone through once, however many rules ask.
 */
export function fieldValues(corpus: Corpus): readonly FieldValue[] {
	let values = known.get(corpus);
	if (!values) {
		values = COLLECTION_NAMES.flatMap((collection) =>
			corpus[collection].flatMap((entry) =>
				[...walk(COLLECTIONS[collection].schema, entry.data)].map((met) => ({ ...met, collection, entry })),
			),
		);
		known.set(corpus, values);
	}
	return values;
}
