import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readDossier } from '../build/content.ts';
import type { Dossier } from '../model/dossier.ts';
import { afterBuild } from './after-build.ts';
import { serveIndex } from './search/serve-index.ts';
import { makeSiteIndex, type SiteIndex } from './search/site-index.ts';
import { unreachable } from './search/unreachable.ts';

/** What the search page imports to learn about the index; `env.d.ts` gives its type. */
const MODULE = 'virtual:search-index';
/** The same as Vite knows it: a module that is no file begins with a zero character. */
const RESOLVED = `\0${MODULE}`;

/**
 * Makes the full-text index from the content, through Pagefind's Node API: a record for each page, each question on it,
 * and each entry with an address (decisions 0009 and 0024). It is made when the search page asks for it, before that page
 * is printed. A build writes it once all pages are there, and fails if a record leads to no page or to no id. A
 * development server gives it from memory, and makes it anew after an edit of the content.
 */
export function searchIndex(): AstroIntegration {
	let root = '';
	let base = '/';
	let current: Promise<SiteIndex> | undefined;
	/** What the current index was made from. */
	let indexed: Dossier | undefined;

	function siteIndex(): Promise<SiteIndex> {
		const dossier = readDossier(root);
		if (current && dossier === indexed) return current;
		indexed = dossier;
		// All indexes share one process of Pagefind, so the one before must be done, well or not.
		const before = current?.catch(() => undefined) ?? Promise.resolve(undefined);
		current = before.then(() => makeSiteIndex(dossier));
		return current;
	}

	const { name, hooks } = afterBuild('search-index', async ({ folder, logger }) => {
		const { files, paths } = await siteIndex();
		const lost = unreachable(folder, paths);
		if (lost.length > 0) throw new Error(`Search would lead to places that do not exist: ${lost.join(', ')}`);
		for (const [path, bytes] of files) {
			const file = join(folder, path);
			mkdirSync(dirname(file), { recursive: true });
			writeFileSync(file, bytes);
		}
		logger.info(`${paths.length} pages and parts of pages can be found by search`);
	});
	return {
		name,
		hooks: {
			...hooks,
			'astro:config:setup': ({ config, updateConfig }) => {
				root = fileURLToPath(config.root);
				base = config.base;
				updateConfig({
					vite: {
						plugins: [
							{
								name: 'search-index',
								resolveId: (id: string) => (id === MODULE ? RESOLVED : undefined),
								load: async (id: string) => {
									if (id !== RESOLVED) return undefined;
									const { start, starts } = await siteIndex();
									return `export const start = ${JSON.stringify(start)};\nexport const starts = ${JSON.stringify(starts)};`;
								},
							},
						],
					},
				});
			},
			'astro:server:setup': ({ server }) => {
				server.middlewares.use(serveIndex(base, siteIndex));
			},
		},
	};
}
