import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { readDossier } from '../build/content.ts';
import { movedPage } from '../model/moved-page.ts';
import { withBase } from '../model/url.ts';
import { subject } from '../subject.ts';
import { afterBuild } from './after-build.ts';

/**
 * Writes a page at each address that was published and is no more, after the pages are written. It leads on to the page
 * that has its matter now: a static host redirects by no other means.
 * @throws if there is a page at such an address, which the rule `redirects` refuses first
 */
export const movedPages = (): AstroIntegration =>
	afterBuild('moved-pages', ({ config, root, folder }) => {
		for (const { from, to } of readDossier(root).redirects) {
			const file = join(folder, from, 'index.html');
			if (existsSync(file)) throw new Error(`Found a page at ${from}, from which a redirect leads.`);
			mkdirSync(join(folder, from), { recursive: true });
			writeFileSync(file, movedPage(new URL(withBase(config.base, to), config.site).href, subject.title));
		}
	});
