import { PROSE_COLLECTIONS, type CollectionName, type Corpus, type Entry } from './corpus.ts';
import { fieldValues } from './field-values.ts';
import { PROSE_COMPONENTS } from './prose/prose.ts';

/** One mention of another entry by its id. */
export interface Reference {
	/** The entry that mentions. */
	from: Entry<unknown>;
	/** The collection of the entry that mentions. */
	collection: CollectionName;
	/** Where in it. */
	field: string;
	/** The collection in which the id must exist. */
	to: CollectionName;
	id: string;
}

/**
 * Every reference from entry to entry, front matter and prose alike. Which field points where, its schema says
 * (`schemas/field.ts`), and of a component for prose `PROSE_COMPONENTS`.
 */
export function references(corpus: Corpus): Reference[] {
	const list: Reference[] = [];
	for (const { entry, collection, field, value, facts } of fieldValues(corpus)) {
		if (facts.to) list.push({ from: entry, collection, field, to: facts.to, id: value });
	}
	for (const collection of PROSE_COLLECTIONS) {
		for (const from of corpus[collection]) {
			for (const { component, attributes, line } of from.prose.uses) {
				const { needs, to } = PROSE_COMPONENTS[component] ?? {};
				const id = needs && attributes[needs];
				if (to && id !== undefined)
					list.push({ from, collection, field: `line ${line}, <${component} ${needs}>`, to, id });
			}
		}
	}
	return list;
}
