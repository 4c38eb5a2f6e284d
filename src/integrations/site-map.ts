import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { readDossier } from '../build/content.ts';
import { lastChanged } from '../model/last-changed.ts';
import { ADDRESS } from './site-address.ts';

const pathOf = (address: string): string => new URL(address).pathname.slice(ADDRESS.base.length - 1);

/** What search engines need not know: the page at no address, the book of all pages, and slips, which hang on other pages. */
const HIDDEN = /^\/(404|print|[^/]+\/[^/]+\/(cite|card))\/$/;

/** The sitemap: every page with the day on which its content was last worked on, never that of the build. */
export function siteMap(): AstroIntegration {
	let day: ((path: string) => string) | undefined;
	return sitemap({
		filter: (page) => !HIDDEN.test(pathOf(page)),
		serialize: (entry) => {
			day ??= lastChanged(readDossier(process.cwd()));
			return { ...entry, lastmod: day(pathOf(entry.url)) };
		},
	});
}
