import { expect, file, pages, test } from './site.ts';

test('every page of the sitemap renders with one h1, a title of its own and a description', async ({
	page,
}) => {
	const titles = new Map<string, string>();
	for (const path of pages) {
		const response = await page.goto(path);
		expect(response?.status(), path).toBe(200);
		const { headings, title, description, language } = await page.evaluate(() => ({
			headings: [...document.querySelectorAll('h1')].map((h1) => h1.textContent?.trim()),
			title: document.title,
			description: document.querySelector('meta[name="description"]')?.getAttribute('content') ?? '',
			language: document.documentElement.lang,
		}));
		expect(headings, path).toHaveLength(1);
		expect(headings[0], path).not.toBe('');
		expect(description.length, `description of ${path}`).toBeGreaterThan(10);
		expect(language).toBe('en');
		expect(titles.get(title), `${path} has the title “${title}” too`).toBeUndefined();
		titles.set(title, path);
	}
});

test('the canonical address of every page is its address in the sitemap', () => {
	for (const path of pages) {
		const html = file(`${path}index.html`);
		const canonical = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
		expect(new URL(canonical!).pathname).toBe(`/explainer/${path}`);
	}
});
