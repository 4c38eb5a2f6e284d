import { decode } from 'cborg';
import { transform } from 'esbuild';
import { close, createIndex } from 'pagefind';
import type { Part } from '../../model/search/index-parts.ts';
import { indexedWords, type ConceptsIn } from '../../model/search/indexed-words.ts';
import type { SearchRecord } from '../../model/search/record.ts';
import { shownOf } from '../../model/search/shown.ts';
import { inSmallParts, type ListFile } from './index-parts.ts';
import { unpack } from './pagefind-file.ts';

/** Files of an index: their paths below its folder, and what is in them. */
export type IndexFiles = ReadonlyMap<string, Uint8Array>;

/** An index with what a browser must know of it before it asks. */
export interface MadeIndex {
	files: IndexFiles;
	/** Names of the files that every first search needs. */
	first: readonly string[];
	/** Pagefind's entry file, which is so small that the search page holds it itself. */
	entry: string;
	/** The parts of its words, each of which a search fetches when it asks for a word in it. */
	parts: readonly Part[];
	/** The records in the order in which Pagefind numbers them. */
	order: readonly SearchRecord[];
	/** Words of each record, as the index holds them. */
	texts: readonly string[];
}

/** How the texts of an index are read. */
export interface IndexLanguage {
	/** The bare tag of their language: Pagefind never reaches one with a region. */
	language: string;
	/** The words that stand for the concepts in a text. */
	conceptsIn: ConceptsIn;
	/** The same for English, if the texts are in another language. */
	conceptsInEnglish?: ConceptsIn;
	/** Words that only ask or join, as for `wordsOf`; without them, those of English. */
	stops?: ReadonlySet<string>;
}

/** Pagefind's own search pages, what only they load, and what is held or made elsewhere. */
const UNUSED = /^(?:pagefind-(?:ui|modular-ui|component-ui)\.|pagefind-(?:highlight|worker)\.js$|fragment\/)/;

/** The WebAssembly that an index asks for by its entry file: of a language without a stemmer, that of unknown ones. */
function wasmOf(entry: string, language: string): string {
	const { languages } = JSON.parse(entry) as { languages: Record<string, { wasm: string | null }> };
	return `wasm.${languages[language]?.wasm ?? 'unknown'}.pagefind`;
}

/**
 * Pagefind's script with short names: a seventh of its weight on the wire. It fetches through a function that the search
 * gives it (`components/search/index-fetch.ts`), as by itself it hides that a part of the index could not be had.
 */
async function minified(script: Uint8Array): Promise<Uint8Array> {
	const source = new TextDecoder().decode(script);
	const { code } = await transform(source, {
		minify: true,
		format: 'esm',
		legalComments: 'none',
		define: { fetch: 'globalThis.searchIndexFetch' },
	});
	return new TextEncoder().encode(code);
}

/**
 * The ids that Pagefind gave the records, in its own order: its list names them one after the other, and each has a
 * file with the address of its record.
 */
function idsOf(files: IndexFiles): { id: string; url: string }[] {
	const [, list] = [...files].find(([name]) => name.endsWith('.pf_meta')) ?? [];
	if (!list) return [];
	const [, records] = decode(unpack(list)) as ListFile;
	return records.flatMap(([id]) => {
		const fragment = files.get(`fragment/${id}.pf_fragment`);
		if (!fragment) return [];
		return [{ id, url: (JSON.parse(new TextDecoder().decode(unpack(fragment))) as { url: string }).url }];
	});
}

/**
 * Makes one index, without writing anything. Pagefind gets the words of `model/search/words.ts` and nothing else, so that
 * it parts, folds and hides nothing of its own; what is shown of a record stands in a file beside it. Records are added
 * one by one and in order: the index of two builds is then the same, byte for byte.
 * @throws if Pagefind refuses a record, or the index does not hold every record
 */
export async function makeIndex(
	records: readonly SearchRecord[],
	{ language, conceptsIn, conceptsInEnglish, stops }: IndexLanguage,
): Promise<MadeIndex> {
	const { index, errors } = await createIndex({});
	if (!index) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
	const texts: string[] = [];
	for (const record of records) {
		const { content, title, names } = indexedWords(record, conceptsIn, stops, conceptsInEnglish);
		const meta = { title, ...(names ? { names } : {}) };
		texts.push([content, ...Object.values(meta)].join(' '));
		// The address bears the whole record, so that the id, which is a hash, changes with it.
		const url = JSON.stringify(shownOf(record));
		const added = await index.addCustomRecord({ url, language, content: content || title, meta });
		if (added.errors.length > 0)
			throw new Error(`Pagefind could not read ${record.path}: ${added.errors.join('; ')}`);
	}
	const made = await index.getFiles();
	if (made.errors.length > 0) throw new Error(`Pagefind made no files: ${made.errors.join('; ')}`);
	const all = new Map(made.files.map(({ path, content }) => [path, content]));
	const ids = idsOf(all);
	const byUrl = new Map(records.map((record) => [JSON.stringify(shownOf(record)), record]));
	const order = ids.flatMap(({ url }) => byUrl.get(url) ?? []);
	if (order.length === 0 || order.length !== records.length)
		throw new Error(
			`The search index holds ${order.length} records; ${records.length} are meant to be found.`,
		);
	const files = new Map<string, Uint8Array>();
	const { files: cut, parts } = inSmallParts(all, language);
	const entry = new TextDecoder().decode(cut.get('pagefind-entry.json'));
	const wasm = wasmOf(entry, language);
	for (const [path, content] of cut)
		if (!UNUSED.test(path) && (!path.startsWith('wasm.') || path === wasm))
			files.set(path, path === 'pagefind.js' ? await minified(content) : content);
	for (const { id, url } of ids) files.set(`record/${id}.json`, new TextEncoder().encode(url));
	return {
		files,
		first: [...files.keys()]
			.filter((name) => /^(?:pagefind\.js|wasm\..*\.pagefind|.*\.pf_meta)$/.test(name))
			.sort(),
		entry,
		parts,
		order,
		texts,
	};
}

/** Ends Pagefind's process, which would keep the build from ending; the next index starts it again. */
export const endPagefind = async (): Promise<void> => void (await close());
