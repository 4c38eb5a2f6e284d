import { existsSync, globSync, readFileSync } from 'node:fs';
import { test as base, expect, type Page } from '@playwright/test';
import { tested } from '../.config/address.ts';

/** What the specs share: the site's own lists of its pages and data, and a page that fails on any console error. */

const folder = new URL('../.cache/site/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, folder), 'utf8');

/** Every page of the sitemap, as a path below the base path: `''` is the home page, `actors/jundullah/` a profile. */
export const pages: string[] = [...read('sitemap-0.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) =>
	new URL(url!).pathname.replace(/^\/explainer\//, ''),
);
if (pages.length === 0) throw new Error('The sitemap is empty.');

/** Pages that the sitemap names under a language other than English, by their paths. */
const languageOfPage = new Map(
	[
		...read('sitemap-0.xml').matchAll(
			/<loc>([^<]+)<\/loc>(?:(?!<\/url>).)*?hreflang="(?!en")([^"]+)" href="\1"/g,
		),
	].map(([, url, tag]) => [new URL(url!).pathname.replace(/^\/explainer\//, ''), tag!]),
);

/** The language of a page, as its `lang` has it. */
export const languageOf = (page: string): string => languageOfPage.get(page) ?? 'en';

/** The pages in other languages than English. */
export const translatedPages = pages.filter((page) => languageOfPage.has(page));

/** The pages that are read from top to bottom. */
export const readingPages = pages.filter((page) => /^(background|actors|tensions|short)\/./.test(page));

/** Small pages that hang on others and stand in no sitemap. */
export const slips: string[] = globSync('*/*/{cite,card}/index.html', { cwd: folder })
	.map((path) => path.replace(/index\.html$/, ''))
	.sort();

/** One page of each kind, among them each that there is one of, and a claim of each status. */
export const kinds: string[] = (() => {
	const claims = data<{ id: string; status: string }>('claims.json');
	const sources = data<{ id: string; URL: string; language: string }>('sources.json');
	const longest = sources.reduce((most, source) => (source.URL.length > most.URL.length ? source : most));
	const foreign = sources.find(({ language }) => language !== 'en') ?? longest;
	const statuses = [...new Set(claims.map(({ status }) => status))];
	return [
		...pages.filter((page) => page.split('/').length <= 2 || page.startsWith('about/')),
		...translatedPages.filter((page) => page.split('/').length > 2),
		...['background', 'actors', 'tensions', 'short'].map((section) =>
			readingPages.find((page) => page.startsWith(`${section}/`))!,
		),
		...statuses.map((status) => `claims/${claims.find((claim) => claim.status === status)!.id}/`),
		'claims/agreed/',
		// What was corrected and what changed on one day.
		...['corrections', 'changes'].map((section) => pages.find((page) => page.startsWith(`${section}/2`))!),
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

/** Adds a style to an open page, as a reader's own would be. An element of style is what the policy of the page forbids. */
export const addStyle = (page: Page, css: string): Promise<void> =>
	page.evaluate((css) => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(css);
		document.adoptedStyleSheets.push(sheet);
	}, css);

/** Serves the pages of another built site in place of those under test. @param folder with a slash at its end */
export async function serveInstead(page: Page, folder: string): Promise<void> {
	await page.route(`**${tested.base}**`, async (route) => {
		const path = new URL(route.request().url()).pathname.slice(tested.base.length);
		const file = folder + (path === '' || path.endsWith('/') ? `${path}index.html` : path);
		await route.fulfill(existsSync(file) ? { path: file } : { status: 404, body: '' });
	});
}

/** A page that fails its test when anything is logged as an error, leaves the site or breaks the policy of its page. */
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
		await page.addInitScript(() => {
			addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
				console.error(`the policy of the page forbids ${effectiveDirective} ${blockedURI} ${sample}`);
			});
		});
		await use(page);
		expect(trouble, 'errors, breaches of the policy and requests that leave the site').toEqual([]);
	},
});
export { expect };
