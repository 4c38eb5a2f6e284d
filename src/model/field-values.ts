import { COLLECTIONS } from '../schemas/collections.ts';
import { walk, type Met, type Walked } from '../schemas/walk.ts';
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
		values = walkedIn(corpus).flatMap(({ collection, entry, walked }) =>
			walked.texts.map((text) => ({ ...text, collection, entry })),
		);
		known.set(corpus, values);
	}
	return values;
}

/** What the walk along the schemas meets in every entry of a corpus, with the entry. */
export const walkedIn = (
	corpus: Corpus,
): { collection: CollectionName; entry: Entry<unknown>; walked: Walked }[] =>
	COLLECTION_NAMES.flatMap((collection) =>
		corpus[collection].map((entry) => ({ collection, entry, walked: walkedOf(collection, entry) })),
	);

const walkedBefore = new WeakMap<Entry<unknown>, Walked>();

/** An entry is walked over once: two corpora may share it, if its file did not change between them. */
function walkedOf(collection: CollectionName, entry: Entry<unknown>): Walked {
	const walked = walkedBefore.get(entry) ?? walk(COLLECTIONS[collection].schema, entry.data);
	walkedBefore.set(entry, walked);
	return walked;
}
