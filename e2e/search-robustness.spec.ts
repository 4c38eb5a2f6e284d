import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { holdBack, results, searchbox, settled, state } from './search/page.ts';
import { expect, test } from './site.ts';

/** What a published file weighs on its way: Pagefind compresses its own files, the server the rest. */
const gzipped = (path: string): number => {
	const bytes = readFileSync(new URL(`../.cache/site/${path}`, import.meta.url));
	return Math.min(bytes.length, gzipSync(bytes, { level: 9 }).length);
};

test('nothing of the search engine is fetched before a reader shows the wish to search', async ({ page }) => {
	const fetched: string[] = [];
	page.on('request', (request) => fetched.push(request.url()));
	await page.goto('', { waitUntil: 'networkidle' });
	expect(fetched.filter((url) => url.includes('/pagefind/'))).toEqual([]);
});

test('markup in a query is shown as text', async ({ page }) => {
	await page.goto(`search/?q=${encodeURIComponent('<xqzvwk onzqvwx=zqxjvk()>')}`);
	await settled(page, 'empty');
	expect(await state(page).locator('xqzvwk').count()).toBe(0);
	await expect(page.getByRole('status')).toContainText('<xqzvwk');
});

for (const [what, query] of [
	['ten thousand characters', 'Baloch '.repeat(1429)],
	['markup', '<img src=x onerror=alert(1)>"\'><script>'],
	['control characters', 'Jun\u0000dul\u0007lah\u001b[31m'],
	['marks of direction', '\u202eJundullah\u202c \u200f\u2066'],
] as const) {
	test(`a search with ${what} answers quietly and injects nothing`, async ({ page }) => {
		await page.goto('search/');
		await searchbox(page).fill(query);
		await searchbox(page).press('Enter');
		await expect.poll(() => state(page).getAttribute('data-search-state')).toMatch(/^(?:ready|empty)$/);
		expect(await page.locator('main img, main script:not([type="module"])').count()).toBe(0);
		expect(decodeURIComponent(new URL(page.url()).search).length).toBeLessThan(260);
	});
}

const isText = (path: string): boolean => path.includes('/record/');

/**
 * What a search costs, in files below the site and their bytes on the way, from nothing to the first six results: the
 * engine with its first part of the index, and everything. The list of names is among it, the page is not.
 */
for (const { query, engine, all, requests } of [
	{ query: 'Gwadar', engine: 92_000, all: 105_000, requests: 12 },
	{
		query: 'was the ambassador of Pakistan recalled after the missiles',
		engine: 150_000,
		all: 165_000,
		requests: 17,
	},
]) {
	test(`a search for “${query}” costs at most ${all / 1000} kB in ${requests} requests`, async ({ page }) => {
		await page.goto('search/');
		const sizes = new Map<string, number>();
		page.on('request', (request) => {
			const path = new URL(request.url()).pathname.replace('/explainer/', '');
			if (/^pagefind|^search\/.+/.test(path)) sizes.set(path, gzipped(path));
		});
		await searchbox(page).fill(query);
		await settled(page, 'ready');
		const sum = (of: (path: string) => boolean): number =>
			[...sizes].reduce((total, [path, size]) => total + (of(path) ? size : 0), 0);
		expect([...sizes.keys()].some((path) => path.endsWith('.pf_index'))).toBe(true);
		expect(sum((path) => path.startsWith('pagefind') && !isText(path))).toBeLessThanOrEqual(engine);
		expect(sum(() => true)).toBeLessThanOrEqual(all);
		expect(sizes.size).toBeLessThanOrEqual(requests);
	});
}

test('the words of a query are fetched while the engine is still on its way', async ({ page }) => {
	const release = await holdBack(page, '**/*.pagefind');
	await page.goto('search/');
	const words = page.waitForRequest('**/pagefind/index/*.pf_index');
	await searchbox(page).fill('missile');
	const fetched = (await words).url();
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	release();
	await settled(page, 'ready');
	await expect(results(page).first()).toBeVisible();
	expect(asked.filter((url) => url.endsWith('.pf_index'))).toEqual([]);
	expect(fetched).toContain('/pagefind/index/');
});

test('a browser that unpacks nothing finds the same', async ({ page }) => {
	const found = async (): Promise<string[]> => {
		await page.goto('search/?q=missile');
		await settled(page, 'ready');
		return results(page).getByRole('link').allTextContents();
	};
	const usual = await found();
	await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'DecompressionStream'));
	expect(await found()).toEqual(usual);
	expect(usual.length).toBeGreaterThan(3);
});
