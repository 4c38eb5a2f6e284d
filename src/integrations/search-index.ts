import { existsSync, globSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { transform } from 'esbuild';
import { close, createIndex } from 'pagefind';
import { searchRecords, sourceRecords, type SearchRecord } from '../model/search/records.ts';
import { contents } from '../site.ts';
import { afterBuild } from './after-build.ts';
import { readDossier } from './read-dossier.ts';

/** The stock interfaces of Pagefind and what only they load; the site has its own search page. */
const UNUSED = [
	'pagefind-ui.*',
	'pagefind-modular-ui.*',
	'pagefind-component-ui.*',
	'pagefind-highlight.js',
	'pagefind-worker.js',
	'wasm.unknown.pagefind',
];

/** Records whose address is not on the built site: no such page, or no such id on it. */
function astray(root: string, records: readonly SearchRecord[]): string[] {
	const ids = new Map<string, Set<string>>();
	const idsOf = (page: string): Set<string> => {
		const file = `${root}${page.slice(1)}index.html`;
		const found = new Set(
			existsSync(file)
				? ['', ...[...readFileSync(file, 'utf8').matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!)]
				: [],
		);
		ids.set(page, found);
		return found;
	};
	return records
		.map(({ path }) => path)
		.filter((path) => {
			const [page = '', fragment = ''] = path.split('#');
			return !(ids.get(page) ?? idsOf(page)).has(fragment);
		});
}

/**
 * Where a record stands, in one short value: its kind, and for a page of prose and its parts the number of the page, a
 * part with “#” behind it: `Events`, `Actors/3`, `Actors/3#`. `components/search/engine.ts` reads it.
 */
function standsIn(pages: string[], path: string, kind: SearchRecord['kind']): string {
	if (!/^(?:Actors|Background|Tensions)$/.test(kind)) return kind;
	const page = path.split('#')[0]!;
	if (!pages.includes(page)) pages.push(page);
	return `${kind}/${pages.indexOf(page)}${path.includes('#') ? '#' : ''}`;
}

/**
 * Writes one index. Records are added one by one and in order: the index of two builds is then the same.
 * @returns every place in which its records stand
 */
async function writeIndex(folder: string, records: readonly SearchRecord[]): Promise<string[]> {
	const { index, errors } = await createIndex({});
	if (!index) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
	const pages: string[] = [];
	const places = new Set<string>();
	for (const { path, title, kind, page, names, text, actors, status } of records) {
		const place = standsIn(pages, path, kind);
		places.add(place);
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
				in: [place],
				...(status ? { status: [status] } : {}),
				...(actors.length > 0 ? { actor: actors } : {}),
			},
		});
		if (added.errors.length > 0)
			throw new Error(`Pagefind could not read ${path}: ${added.errors.join('; ')}`);
	}
	const written = await index.writeFiles({ outputPath: folder });
	if (written.errors.length > 0) throw new Error(`Pagefind could not write: ${written.errors.join('; ')}`);
	const entry = JSON.parse(readFileSync(`${folder}/pagefind-entry.json`, 'utf8')) as {
		languages: Record<string, { page_count: number }>;
	};
	const indexed = Object.values(entry.languages).reduce((sum, { page_count }) => sum + page_count, 0);
	if (indexed === 0 || indexed !== records.length)
		throw new Error(`The search index holds ${indexed} records; ${records.length} are meant to be found.`);
	for (const file of globSync(UNUSED, { cwd: folder })) rmSync(`${folder}/${file}`);
	// Pagefind's script comes with its long names: a seventh of its weight on the wire.
	const script = `${folder}/pagefind.js`;
	const { code } = await transform(readFileSync(script, 'utf8'), {
		minify: true,
		format: 'esm',
		legalComments: 'none',
	});
	writeFileSync(script, code);
	return [...places];
}

/** Names of the files that a first search needs, whatever is sought, from the folder of an index. */
const firstFiles = (folder: string): string[] =>
	readdirSync(folder)
		.filter((name) => /^(?:pagefind\.js|wasm\..*\.pagefind|.*\.pf_meta)$/.test(name))
		.sort();

/** What the search page leaves open until the index is made; `components/search/search.ts` reads it. */
const TOLD = { first: 'data-first=""', places: 'data-places=""' };

/**
 * Makes the full-text index after the pages are written, through Pagefind's Node API, so that one command builds a
 * whole site: a record for each page, each question on it, and each entry with an address (decision 0009). The build
 * fails if a record leads nowhere, or if the index does not hold every record.
 */
export const searchIndex = (): AstroIntegration =>
	afterBuild('search-index', async ({ root, folder, logger }) => {
		const dossier = readDossier(root);
		const records = searchRecords(dossier, contents);
		const sources = sourceRecords(dossier);
		const lost = astray(folder, [...records, ...sources]);
		if (lost.length > 0) throw new Error(`Search would lead to places that do not exist: ${lost.join(', ')}`);
		const places = await writeIndex(`${folder}pagefind`, records);
		await writeIndex(`${folder}pagefind-sources`, sources);
		await close();
		tellSearchPage(folder, places);
		logger.info(`${records.length + sources.length} pages and parts of pages can be found by search`);
	});

/** Tells the search page what to fetch at once when a reader shows the wish to search, and where records stand. */
function tellSearchPage(root: string, places: readonly string[]): void {
	const page = `${root}search/index.html`;
	const html = readFileSync(page, 'utf8');
	for (const place of Object.values(TOLD))
		if (!html.includes(place)) throw new Error(`search/index.html has no ${place}`);
	writeFileSync(
		page,
		html
			.replace(TOLD.first, `data-first="${firstFiles(`${root}pagefind`).join(' ')}"`)
			.replace(TOLD.places, `data-places="${places.join(' ')}"`),
	);
}
