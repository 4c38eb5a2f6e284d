import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { readDossier } from '../build/content.ts';
import { alternatesOf } from '../model/language/alternates.ts';
import { lastChanged } from '../model/last-changed.ts';
import { withBase } from '../model/url.ts';
import { ADDRESS } from './site-address.ts';

const pathOf = (address: string): string => new URL(address).pathname.slice(ADDRESS.base.length - 1);

/** What search engines need not know: the page at no address, the book of all pages, and slips, which hang on other pages. */
const HIDDEN = /^\/(404|print|[^/]+\/[^/]+\/(cite|card))\/$/;

/** The whole address of a page. */
const whole = (path: string): string => new URL(withBase(ADDRESS.base, path), ADDRESS.site).href;

/** The sitemap: every page with the day on which its content was last worked on, never that of the build, and with itself in other languages. */
export function siteMap(): AstroIntegration {
	let day: ((path: string) => string) | undefined;
	return sitemap({
		filter: (page) => !HIDDEN.test(pathOf(page)),
		serialize: (entry) => {
			day ??= lastChanged(readDossier(process.cwd()));
			const path = pathOf(entry.url);
			const languages = alternatesOf(path, readDossier(process.cwd()).languages);
			return {
				...entry,
				lastmod: day(path),
				...(languages.length > 0 && {
					links: languages.map(({ tag, path: other }) => ({ lang: tag, url: whole(other) })),
				}),
			};
		},
	});
}
