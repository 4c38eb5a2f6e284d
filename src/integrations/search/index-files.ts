import { transform } from 'esbuild';
import { close, createIndex } from 'pagefind';
import { encodeLocation, locationsOf } from '../../model/search/location.ts';
import type { SearchRecord } from '../../model/search/records.ts';

/** Files of an index: their paths below its folder, and what is in them. */
export type IndexFiles = ReadonlyMap<string, Uint8Array>;

/** Pagefind's own search pages and what only they load; the site has its own search page. */
const UNUSED =
	/^(?:pagefind-(?:ui|modular-ui|component-ui)\.|pagefind-(?:highlight|worker)\.js$|wasm\.unknown\.)/;

/** Pagefind's script with short names: a seventh of its weight on the wire. */
async function minified(script: Uint8Array): Promise<Uint8Array> {
	const source = new TextDecoder().decode(script);
	const { code } = await transform(source, { minify: true, format: 'esm', legalComments: 'none' });
	return new TextEncoder().encode(code);
}

/** How many records an index holds, as its own entry file says. */
function recordCount(files: IndexFiles): number {
	const entry = JSON.parse(new TextDecoder().decode(files.get('pagefind-entry.json'))) as {
		languages: Record<string, { page_count: number }>;
	};
	return Object.values(entry.languages).reduce((sum, { page_count }) => sum + page_count, 0);
}

/**
 * Makes one index, without writing anything. Records are added one by one and in order: the index of two builds is then
 * the same, byte for byte.
 * @throws if Pagefind refuses a record, or the index does not hold every record
 */
export async function makeIndex(records: readonly SearchRecord[]): Promise<IndexFiles> {
	const { index, errors } = await createIndex({});
	if (!index) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
	const locations = locationsOf(records).map(encodeLocation);
	for (const [at, { path, title, kind, page, names, text, actors, status }] of records.entries()) {
		const added = await index.addCustomRecord({
			url: path,
			language: 'en',
			content: [title.replace(/\.$/, ''), names.join(', '), text].filter(Boolean).join('. '),
			meta: {
				title,
				kind,
				...(page ? { page } : {}),
				...(names.length > 0 ? { names: names.join(', ') } : {}),
			},
			filters: {
				in: locations.slice(at, at + 1),
				...(status ? { status: [status] } : {}),
				...(actors.length > 0 ? { actor: actors } : {}),
			},
		});
		if (added.errors.length > 0)
			throw new Error(`Pagefind could not read ${path}: ${added.errors.join('; ')}`);
	}
	const made = await index.getFiles();
	if (made.errors.length > 0) throw new Error(`Pagefind made no files: ${made.errors.join('; ')}`);
	const files = new Map<string, Uint8Array>();
	for (const { path, content } of made.files) {
		if (!UNUSED.test(path)) files.set(path, path === 'pagefind.js' ? await minified(content) : content);
	}
	const indexed = recordCount(files);
	if (indexed === 0 || indexed !== records.length)
		throw new Error(`The search index holds ${indexed} records; ${records.length} are meant to be found.`);
	return files;
}

/** Ends Pagefind's process, which would keep the build from ending; the next index starts it again. */
export const endPagefind = async (): Promise<void> => void (await close());

/** Names of the files that every first search needs, whatever is sought. */
export const firstFiles = (files: IndexFiles): string[] =>
	[...files.keys()].filter((name) => /^(?:pagefind\.js|wasm\..*\.pagefind|.*\.pf_meta)$/.test(name)).sort();
