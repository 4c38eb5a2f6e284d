import { createRequire } from 'node:module';
import { join } from 'node:path';
import { installed } from '../../.config/packages.ts';
import type { SearchRecord } from '../../src/model/search/record.ts';

/** The versions that are measured. */
const PACKAGES = { '@orama/orama': '3.1.18', flexsearch: '0.8.212', minisearch: '7.2.0' };

/** What is called of each package; they are installed only when the measurement runs, so their own types are not at hand. */
interface MiniSearchPackage {
	new (options: { fields: string[] }): {
		addAll: (entries: (Entry & { id: number })[]) => void;
		search: (query: string, options: object) => { id: number }[];
	};
}
interface FlexSearchPackage {
	Index: new (options: { tokenize: string; encoder: string }) => {
		add: (id: number, text: string) => void;
		search: (query: string, options: { limit: number; suggest: boolean }) => number[];
	};
}
interface OramaPackage {
	create: (options: { schema: Entry; components: object }) => object;
	insertMultiple: (index: object, entries: Entry[]) => Promise<unknown>;
	search: (index: object, options: object) => Promise<{ hits: { document: Entry }[] }>;
}

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
function miniSearch(MiniSearch: MiniSearchPackage, entries: readonly Entry[]): Engine {
	const index = new MiniSearch({ fields: [...FIELDS] });
	index.addAll(entries.map((entry, id) => ({ ...entry, id })));
	const options = { prefix: true, fuzzy: 0.2, boost: BOOST };
	return {
		name: 'MiniSearch',
		ask: (query) =>
			index
				.search(query, options)
				.slice(0, LIMIT)
				.map(({ id }) => entries[id]!.path),
	};
}

/**
 * FlexSearch: its index has no boosts but counts a word for more the earlier it stands, so one text, title first. Of
 * its encoders and tokenizers, and of one text or a document of fields, this is what answers our queries best.
 */
function flexSearch({ Index }: FlexSearchPackage, entries: readonly Entry[]): Engine {
	const index = new Index({ tokenize: 'tolerant', encoder: 'Default' });
	for (const [id, entry] of entries.entries()) index.add(id, FIELDS.map((field) => entry[field]).join(' '));
	return {
		name: 'FlexSearch',
		// Without suggestions a question of six words needs a text with all six.
		ask: (query) => index.search(query, { limit: LIMIT, suggest: true }).map((id) => entries[id]!.path),
	};
}

/**
 * Orama: BM25, one letter of a word may be another. Its own tokenizer for English drops every letter that is not Latin,
 * so it gets one that parts words in any script; queries in Latin letters fare the same with either.
 */
async function orama(
	{ create, insertMultiple, search }: OramaPackage,
	entries: readonly Entry[],
): Promise<Engine> {
	const index = create({
		schema: { path: 'string', title: 'string', names: 'string', page: 'string', text: 'string' },
		components: {
			tokenizer: {
				language: 'english',
				normalizationCache: new Map(),
				tokenize: (text: string) =>
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

/**
 * Other engines, each with an index of the records and the boosts it offers, and no help made for this site.
 * @throws if they cannot be installed
 */
export async function rivals(records: readonly SearchRecord[]): Promise<Engine[]> {
	const entries = records.map(({ path, title, names, page = '', text }) => ({
		path,
		title,
		names: names.join('\n'),
		page,
		text,
	}));
	const require = createRequire(join(installed('search-rivals', PACKAGES), 'package.json'));
	return [
		miniSearch(require('minisearch') as MiniSearchPackage, entries),
		flexSearch(require('flexsearch') as FlexSearchPackage, entries),
		await orama(require('@orama/orama') as OramaPackage, entries),
	];
}
