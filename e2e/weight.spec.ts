import { gzipSync } from 'node:zlib';
import { expect, file, pages, readingPages, test, translatedPages } from './site.ts';

/** Budgets in bytes after gzip, from docs/architecture.md. HTML carries its CSS. */
const kB = 1000;
const weight = (path: string): number =>
	gzipSync(file(path.endsWith('.html') ? path : `${path}index.html`), { level: 9 }).length;

for (const [what, all] of Object.entries({ reading: readingPages, translated: translatedPages }))
	test(`a ${what} page weighs at most 20 kB, half of them at most 14 kB`, () => {
		const weights = all.map((path) => ({ path, bytes: weight(path) })).sort((a, b) => b.bytes - a.bytes);
		expect(weights.filter(({ bytes }) => bytes > 20 * kB)).toEqual([]);
		expect(weights[Math.floor(weights.length / 2)]!.bytes).toBeLessThanOrEqual(14 * kB);
	});

test('home weighs at most 40 kB and any other page 32', () => {
	const over = pages.map((path) => ({ path, bytes: weight(path) }));
	expect(over.filter(({ path, bytes }) => bytes > (path === '' ? 40 : 32) * kB)).toEqual([]);
});

test('the list of names that search fetches on intent weighs at most 12 kB', () => {
	expect(gzipSync(file('search/names.json'), { level: 9 }).length).toBeLessThanOrEqual(12 * kB);
});

test('a reading page makes at most 3 requests and one for a font, and loads at most 3.3 kB of script', async ({
	page,
}) => {
	const scripts: number[] = [];
	const requests: string[] = [];
	page.on('response', async (response) => {
		// The icon is the browser's own wish, once for the whole site.
		if (!response.url().includes('favicon')) requests.push(response.request().resourceType());
		if (response.request().resourceType() === 'script') scripts.push(gzipSync(await response.body()).length);
	});
	await page.goto(readingPages[0]!, { waitUntil: 'networkidle' });
	const inline = await page.locator('script:not([src]):not([type="application/ld+json"])').allTextContents();
	const bytes =
		scripts.reduce((sum, size) => sum + size, 0) +
		inline.reduce((sum, text) => sum + gzipSync(text).length, 0);
	expect(bytes).toBeGreaterThan(0);
	expect(bytes).toBeLessThanOrEqual(3.3 * kB);
	expect(requests.filter((type) => type !== 'font').length, requests.join(', ')).toBeLessThanOrEqual(3);
	expect(requests.filter((type) => type === 'font').length).toBeLessThanOrEqual(1);
});
