import { globSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

interface Options {
	/** Pages that are not meant to be found, by their path from the site's root: `/search/`, `/404.html`. */
	leaveOut: RegExp;
}

/** The stock interfaces of Pagefind and what only they load; the site has its own search page. */
const UNUSED = [
	'pagefind-ui.*',
	'pagefind-modular-ui.*',
	'pagefind-component-ui.*',
	'pagefind-highlight.js',
	'wasm.unknown.pagefind',
];

/** Indexes the pages of a built site; see `searchIndex`. */
async function makeIndex(root: string, leaveOut: RegExp): Promise<{ meant: number; pages: number }> {
	const pages = globSync('**/*.html', { cwd: root })
		.map((page) => page.replaceAll('\\', '/'))
		.sort();
	const meant = pages.filter((page) => !leaveOut.test(`/${page.replace(/(^|\/)index\.html$/, '$1')}`));
	const unmarked = meant.filter(
		(page) => !readFileSync(`${root}${page}`, 'utf8').includes('data-pagefind-body'),
	);
	if (unmarked.length > 0) {
		throw new Error(
			`These pages are meant to be found but have no data-pagefind-body: ${unmarked.join(', ')}`,
		);
	}
	// The numbers of notes are no words of the text.
	const { index, errors } = await createIndex({ excludeSelectors: ['.mark'] });
	if (!index) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
	// One by one and in order: the index of two builds is then the same.
	for (const page of meant) {
		const added = await index.addHTMLFile({
			sourcePath: page,
			content: readFileSync(`${root}${page}`, 'utf8'),
		});
		if (added.errors.length > 0)
			throw new Error(`Pagefind could not read ${page}: ${added.errors.join('; ')}`);
		if (added.file.uniqueWords === 0) throw new Error(`Pagefind found no word on ${page}`);
	}
	const written = await index.writeFiles({ outputPath: `${root}pagefind` });
	await close();
	if (written.errors.length > 0) throw new Error(`Pagefind could not write: ${written.errors.join('; ')}`);
	const entry = JSON.parse(readFileSync(`${root}pagefind/pagefind-entry.json`, 'utf8')) as {
		languages: Record<string, { page_count: number }>;
	};
	const indexed = Object.values(entry.languages).reduce((sum, { page_count }) => sum + page_count, 0);
	if (indexed === 0 || indexed !== meant.length) {
		throw new Error(`The search index holds ${indexed} pages; ${meant.length} are meant to be found.`);
	}
	for (const file of globSync(
		UNUSED.map((name) => `pagefind/${name}`),
		{ cwd: root },
	))
		rmSync(`${root}${file}`);
	return { meant: meant.length, pages: pages.length };
}

/**
 * Makes the full-text index after the pages are written, through Pagefind's Node API, so that one command builds a
 * whole site. The build fails if nothing was indexed, or if the pages in the index are not exactly those that are
 * meant to be found: Pagefind passes over pages without `data-pagefind-body` in silence.
 */
export function searchIndex({ leaveOut }: Options): AstroIntegration {
	return {
		name: 'search-index',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const root = fileURLToPath(dir);
				try {
					const { meant, pages } = await makeIndex(root, leaveOut);
					logger.info(`${meant} of ${pages} pages can be found by search`);
				} catch (error) {
					// A site without its index must not be published by mistake.
					rmSync(root, { recursive: true, force: true });
					throw error;
				}
			},
		},
	};
}
