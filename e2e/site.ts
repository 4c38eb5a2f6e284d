import { readFileSync } from 'node:fs';
import { test as base, expect, type Page } from '@playwright/test';

/** What the specs share: the site's own lists of its pages and data, and a page that fails on any console error. */

const folder = new URL('../.cache/site/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, folder), 'utf8');

/** Every page of the sitemap, as a path below the base path: `''` is the home page, `actors/jundullah/` a profile. */
export const pages: string[] = [...read('sitemap-0.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) =>
	new URL(url!).pathname.replace(/^\/explainer\//, ''),
);
if (pages.length === 0) throw new Error('The sitemap is empty.');

/** The pages that are read from top to bottom. */
export const readingPages = pages.filter((page) => /^(background|actors|tensions)\/./.test(page));

/** One page of each kind, and a claim of each status. */
export const kinds: string[] = (() => {
	const claims = data<{ id: string; status: string }>('claims.json');
	const sources = data<{ id: string; URL: string; language: string }>('sources.json');
	const longest = sources.reduce((most, source) => (source.URL.length > most.URL.length ? source : most));
	const foreign = sources.find(({ language }) => language !== 'en') ?? longest;
	const statuses = [...new Set(claims.map(({ status }) => status))];
	return [
		...pages.filter((page) => page.split('/').length <= 2),
		...['background', 'actors', 'tensions'].map((section) =>
			readingPages.find((page) => page.startsWith(section))!,
		),
		...statuses.map((status) => `claims/${claims.find((claim) => claim.status === status)!.id}/`),
		'claims/agreed/',
		...new Set([longest, foreign].map(({ id }) => `sources/${id}/`)),
		'404.html',
	];
})();

/** The items of a published data file. */
export function data<Item>(file: string): Item[] {
	const parsed = JSON.parse(read(`data/${file}`)) as { items?: Item[]; features?: Item[] };
	return (parsed.items ?? parsed.features)!;
}

/** The text of a published file. */
export const file = read;

/** Whether everything is swept, as `npm run test:full` does: every width, every mode on every page, every entry of a list. */
export const FULL = Boolean(process.env['FULL']);

/** A page that fails its test when anything is logged as an error or leaves the site. */
export const test = base.extend<{ page: Page }>({
	page: async ({ page, baseURL }, use) => {
		const trouble: string[] = [];
		page.on('console', (message) => {
			if (message.type() === 'error') trouble.push(`console: ${message.text()}`);
		});
		page.on('pageerror', (error) => trouble.push(`error: ${error.message}`));
		page.on('request', (request) => {
			if (!request.url().startsWith(new URL('/', baseURL).href) && !request.url().startsWith('data:')) {
				trouble.push(`request to ${request.url()}`);
			}
		});
		await use(page);
		expect(trouble, 'console errors and requests that leave the site').toEqual([]);
	},
});
export { expect };
