import { create, insertMultiple, search } from '@orama/orama';
import { Index } from 'flexsearch';
import MiniSearch from 'minisearch';
import type { SearchRecord } from '../../src/model/search/records.ts';

/** A search engine over the site's records: answers a query with addresses, best first. */
export interface Engine {
	name: string;
	ask: (query: string) => string[] | Promise<string[]>;
}

/** What every engine is given of a record. */
type Entry = Record<'path' | 'title' | 'names' | 'page' | 'text', string>;

/** As many results as are asked for; parts of one entry can share an address. */
const LIMIT = 50;
const FIELDS = ['title', 'names', 'page', 'text'] as const;
const BOOST = { title: 3, names: 3 };

/** MiniSearch: beginnings of words, and words a fifth of whose letters are others. */
function miniSearch(entries: readonly Entry[]): Engine {
	const index = new MiniSearch({ fields: [...FIELDS] });
	index.addAll(entries.map((entry, id) => ({ ...entry, id })));
	const options = { prefix: true, fuzzy: 0.2, boost: BOOST };
	return {
		name: 'MiniSearch',
		ask: (query) =>
			index
				.search(query, options)
				.slice(0, LIMIT)
				.map(({ id }) => entries[id as number]!.path),
	};
}

/**
 * FlexSearch: its index has no boosts but counts a word for more the earlier it stands, so one text, title first. Of
 * its encoders and tokenizers, and of one text or a document of fields, this is what answers our queries best.
 */
function flexSearch(entries: readonly Entry[]): Engine {
	const index = new Index({ tokenize: 'tolerant', encoder: 'Default' });
	for (const [id, entry] of entries.entries()) index.add(id, FIELDS.map((field) => entry[field]).join(' '));
	return {
		name: 'FlexSearch',
		// Without suggestions a question of six words needs a text with all six.
		ask: (query) =>
			(index.search(query, { limit: LIMIT, suggest: true }) as number[]).map((id) => entries[id]!.path),
	};
}

/**
 * Orama: BM25, one letter of a word may be another. Its own tokenizer for English drops every letter that is not Latin,
 * so it gets one that parts words in any script; queries in Latin letters fare the same with either.
 */
async function orama(entries: readonly Entry[]): Promise<Engine> {
	const index = create({
		schema: { path: 'string', title: 'string', names: 'string', page: 'string', text: 'string' },
		components: {
			tokenizer: {
				language: 'english',
				normalizationCache: new Map(),
				tokenize: (text) =>
					text
						.toLowerCase()
						.split(/[^\p{L}\p{N}]+/u)
						.filter(Boolean),
			},
		},
	});
	await insertMultiple(
		index,
		entries.map((entry) => ({ ...entry })),
	);
	return {
		name: 'Orama',
		ask: async (query) => {
			const { hits } = await search(index, {
				term: query,
				limit: LIMIT,
				tolerance: 1,
				properties: [...FIELDS],
				boost: BOOST,
			});
			return hits.map(({ document }) => document.path);
		},
	};
}

/** Other engines, each with an index of the records and the boosts it offers, and no help made for this site. */
export async function rivals(records: readonly SearchRecord[]): Promise<Engine[]> {
	const entries = records.map(({ path, title, names, page = '', text }) => ({
		path,
		title,
		names: names.join('\n'),
		page,
		text,
	}));
	return [miniSearch(entries), flexSearch(entries), await orama(entries)];
}
