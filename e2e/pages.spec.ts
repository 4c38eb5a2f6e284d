import { expect, file, pages, test } from './site.ts';

/** Pages are opened in runs of this many, so that no test is endless and two run at once. */
const RUN = 150;
const NARROWEST = 320;

for (let first = 0; first < pages.length; first += RUN) {
	const run = pages.slice(first, first + RUN);
	test(`pages ${first + 1} to ${first + run.length} of the sitemap render on a narrow phone, with one h1 and no error`, async ({
		page,
	}) => {
		await page.setViewportSize({ width: NARROWEST, height: 640 });
		for (const path of run) {
			const response = await page.goto(path, { waitUntil: 'domcontentloaded' });
			expect(response?.status(), path).toBe(200);
			const headings = await page.locator('h1').allTextContents();
			expect(headings, path).toHaveLength(1);
			expect(headings[0]?.trim(), path).not.toBe('');
			const width = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(width, `${path} scrolls sideways`).toBeLessThanOrEqual(NARROWEST);
		}
	});
}

test('every page has a title of its own, a description and its language', () => {
	const titles = new Map<string, string>();
	for (const path of pages) {
		const html = file(`${path}index.html`);
		const title = /<title>([^<]+)<\/title>/.exec(html)?.[1] ?? '';
		const description = /<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? '';
		expect(title.length, `title of ${path}`).toBeGreaterThan(5);
		expect(description.length, `description of ${path}`).toBeGreaterThan(10);
		expect(html).toContain('<html lang="en"');
		expect(titles.get(title), `${path} has the title “${title}” too`).toBeUndefined();
		titles.set(title, path);
	}
});

test('the canonical address of every page is its address in the sitemap', () => {
	for (const path of pages) {
		const canonical = /<link rel="canonical" href="([^"]+)"/.exec(file(`${path}index.html`))?.[1];
		expect(new URL(canonical!).pathname).toBe(`/explainer/${path}`);
	}
});
