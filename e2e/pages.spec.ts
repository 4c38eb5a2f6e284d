import { lookAt, runsOf } from './lend.ts';
import { expect, file, pages, readingPages, test, languageOf } from './site.ts';

const NARROWEST = 320;
const htmlOf = (path: string): string => file(`${path}index.html`);

for (const run of runsOf(pages, 300)) {
	test(`/${run[0]} and ${run.length - 1} pages of the same styles are no wider than a narrow phone`, async ({
		page,
	}) => {
		await page.setViewportSize({ width: NARROWEST, height: 640 });
		const all = await lookAt(page, run, () => ({ width: document.documentElement.scrollWidth, innerWidth }));
		expect(
			all.filter(({ seen: { width, innerWidth } }) => width > innerWidth),
			'pages that scroll sideways',
		).toEqual([]);
	});
}

test('every page has one heading of the first rank, with words', () => {
	for (const path of pages) {
		const headings = [...htmlOf(path).matchAll(/<h1[^>]*>([\s\S]*?)<\/h1>/g)].map(([, inside]) =>
			inside!.replace(/<[^>]*>/g, '').trim(),
		);
		expect(headings, path).toEqual([expect.stringMatching(/\S/)]);
	}
});

test('every page has a title of its own, a description and its language', () => {
	const titles = new Map<string, string>();
	for (const path of pages) {
		const html = htmlOf(path);
		const title = /<title>([^<]+)<\/title>/.exec(html)?.[1] ?? '';
		const description = /<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? '';
		expect(title.length, `title of ${path}`).toBeGreaterThan(5);
		expect(description.length, `description of ${path}`).toBeGreaterThan(10);
		expect(html).toContain(`<html lang="${languageOf(path)}"`);
		expect(titles.get(title), `${path} has the title “${title}” too`).toBeUndefined();
		titles.set(title, path);
	}
});

test('the canonical address of every page is its address in the sitemap', () => {
	for (const path of pages) {
		const canonical = /<link rel="canonical" href="([^"]+)"/.exec(htmlOf(path))?.[1];
		expect(new URL(canonical!).pathname).toBe(`/explainer/${path}`);
	}
});

test('no line begins with the sign that parts two links, and a number stands beside the first line of its link', async ({
	page,
}) => {
	await page.setViewportSize({ width: 360, height: 740 });
	for (const path of ['', readingPages[0]!, 'disputed/']) {
		await page.goto(path);
		const signs = await page
			.locator('main :is(.breadcrumbs, .shorter) li, main li.cluster')
			.evaluateAll((items) => items.map((item) => getComputedStyle(item, '::before').content));
		expect(signs.length, path).toBeGreaterThan(0);
		expect(signs.filter((sign) => sign !== 'none')).toEqual([]);
	}
	const matters = page.getByRole('navigation', { name: 'Matters' }).getByRole('link');
	expect(await matters.count()).toBeGreaterThan(0);
	// A link that is a box within a line has its number beside its last line.
	for (const link of await matters.all()) await expect(link).toHaveCSS('display', 'block');
});

test('what marks a place leaves the name below it in sight', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto('map/');
	const id = await page.locator('.places > li:has(+ li)').first().getAttribute('id');
	await page.goto(`map/#${id}`);
	const over = await page.locator('.place:target').evaluate((place) => {
		const { outlineStyle, outlineWidth } = getComputedStyle(place);
		const next = place.nextElementSibling!.getBoundingClientRect().top;
		return (
			place.getBoundingClientRect().bottom + (outlineStyle === 'none' ? 0 : parseFloat(outlineWidth)) - next
		);
	});
	expect(over).toBeLessThanOrEqual(0.5);
});
