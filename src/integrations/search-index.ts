import { existsSync, globSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { parseCorpus } from '../model/parse.ts';
import { resolve } from '../model/resolve.ts';
import { searchRecords, sourceRecords, type SearchRecord } from '../model/search/records.ts';
import { contents } from '../site.ts';
import { readContentFiles } from './content-files.ts';

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

/** Writes one index. Records are added one by one and in order: the index of two builds is then the same. */
async function writeIndex(folder: string, records: readonly SearchRecord[]): Promise<void> {
	const { index, errors } = await createIndex({});
	if (!index) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
	for (const { path, title, kind, page, names, text, actors, status } of records) {
		const added = await index.addCustomRecord({
			url: path,
			language: 'en',
			content: [title, names.join(', '), text].filter(Boolean).join('. '),
			meta: {
				title,
				kind,
				...(page ? { page } : {}),
				...(names.length > 0 ? { names: names.join(', ') } : {}),
			},
			filters: {
				kind: [kind],
				// Which page a part belongs to, so that its hits stand together.
				...(/^(?:Actors|Background|Tensions)$/.test(kind) ? { page: [path.split('#')[0]!] } : {}),
				...(path.includes('#') ? {} : { whole: ['yes'] }),
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
}

/** Names of the files that a first search needs, whatever is sought, from the folder of an index. */
const firstFiles = (folder: string): string[] =>
	readdirSync(folder)
		.filter((name) => /^(?:pagefind\.js|wasm\..*\.pagefind|.*\.pf_meta)$/.test(name))
		.sort();

/** Where the search page names its first files; `components/search/engine.ts` reads them. */
const PLACE = 'data-first=""';

async function makeIndex(root: string, project: string): Promise<number> {
	const dossier = resolve(parseCorpus(readContentFiles(project)).corpus);
	const records = searchRecords(dossier, contents);
	const sources = sourceRecords(dossier);
	const lost = astray(root, [...records, ...sources]);
	if (lost.length > 0) throw new Error(`Search would lead to places that do not exist: ${lost.join(', ')}`);
	await writeIndex(`${root}pagefind`, records);
	await writeIndex(`${root}pagefind-sources`, sources);
	await close();
	return records.length + sources.length;
}

/**
 * Makes the full-text index after the pages are written, through Pagefind's Node API, so that one command builds a
 * whole site: a record for each page, each question on it, and each entry with an address (decision 0009). The build
 * fails if a record leads nowhere, or if the index does not hold every record.
 */
export function searchIndex(): AstroIntegration {
	let project = '';
	return {
		name: 'search-index',
		hooks: {
			'astro:config:done': ({ config }) => {
				project = fileURLToPath(config.root);
			},
			'astro:build:done': async ({ dir, logger }) => {
				const root = fileURLToPath(dir);
				try {
					const count = await makeIndex(root, project);
					nameFirstFiles(root);
					logger.info(`${count} pages and parts of pages can be found by search`);
				} catch (error) {
					// A site without its index must not be published by mistake.
					rmSync(root, { recursive: true, force: true });
					throw error;
				}
			},
		},
	};
}

/** Tells the search page what to fetch at once when a reader shows the wish to search. */
function nameFirstFiles(root: string): void {
	const page = `${root}search/index.html`;
	const html = readFileSync(page, 'utf8');
	if (!html.includes(PLACE)) throw new Error(`search/index.html has no ${PLACE}`);
	writeFileSync(page, html.replace(PLACE, `data-first="${firstFiles(`${root}pagefind`).join(' ')}"`));
}
