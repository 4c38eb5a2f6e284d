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
				const { index, errors } = await createIndex();
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
				if (written.errors.length > 0)
					throw new Error(`Pagefind could not write: ${written.errors.join('; ')}`);
				const fragments = globSync('pagefind/fragment/*', { cwd: root }).length;
				if (fragments === 0 || meant.length === 0) throw new Error('The search index is empty.');
				for (const file of globSync(
					UNUSED.map((name) => `pagefind/${name}`),
					{ cwd: root },
				))
					rmSync(`${root}${file}`);
				logger.info(`${meant.length} of ${pages.length} pages can be found by search`);
			},
		},
	};
}
