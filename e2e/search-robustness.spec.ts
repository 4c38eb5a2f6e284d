import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { searchbox, settled, state } from './search/page.ts';
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
	await page.goto(`search/?q=${encodeURIComponent('<xqzvwk onzqvwx=zqxjvk(1)>')}`);
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

test('a first search costs at most 104 kB for the engine and its index, and 106 kB with what it shows', async ({
	page,
}) => {
	await page.goto('search/');
	const sizes = new Map<string, number>();
	page.on('request', (request) => {
		const path = new URL(request.url()).pathname.replace('/explainer/', '');
		if (path.startsWith('pagefind')) sizes.set(path, gzipped(path));
	});
	await searchbox(page).fill('Gwadar');
	await settled(page, 'ready');
	expect([...sizes.keys()].some((path) => path.endsWith('.pf_index'))).toBe(true);
	// How many records are asked for before the search is settled differs from run to run; the rest does not.
	let [engine, records] = [0, 0];
	for (const [path, size] of sizes) {
		if (path.endsWith('.pf_fragment')) records += size;
		else engine += size;
	}
	expect(engine).toBeLessThanOrEqual(104_000);
	expect(engine + records).toBeLessThanOrEqual(106_000);
});
