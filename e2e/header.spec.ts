import { expect, file, FULL, kinds, pages, test, translatedPages } from './site.ts';

/** Ways that every page offers: the menu of its head, the two dates, the way back to the top, the search form. */

const isEnglish = (path: string): boolean => !translatedPages.includes(path);
const everything = [...pages.filter(isEnglish), '404.html'];
const htmlOf = (path: string): string => file(path.endsWith('.html') ? path : `${path}index.html`);
const banner = (html: string): string => /<header class="site-header[\s\S]*?<\/header>/.exec(html)![0];

/** Pages of the top level that are no entry of a list: those that a reader must be able to go to from anywhere. */
const parts = pages.filter((page) => /^[^/]+\/$/.test(page) && isEnglish(page));

test('the head of every page leads to every part of the site, within plain links', () => {
	expect(parts.length).toBeGreaterThanOrEqual(14);
	const missing = everything.flatMap((path) => {
		const head = banner(htmlOf(path));
		return parts
			.filter((part) => !head.includes(`href="/explainer/${part}"`))
			.map((part) => `${path}: ${part}`);
	});
	expect(missing).toEqual([]);
});

test('every page gives the same two dates wherever it gives them', () => {
	const told = new Set<string>();
	const silent: string[] = [];
	for (const path of everything) {
		const text = htmlOf(path).replace(/<[^>]*>/g, '');
		const clocks = [
			...text.matchAll(/Covers events to [^·]+ · Last updated (?:\d{1,2}\s)?(?:\p{L}+\s)?\d{4}/gu),
		];
		if (clocks.length === 0) silent.push(path);
		for (const [whole] of clocks) told.add(whole);
		if (/last whole review|Sources read up to/.test(text)) silent.push(`${path}: another clock`);
	}
	expect(silent).toEqual([]);
	expect([...told]).toHaveLength(1);
});

test('every page leads back to its top, has one search form, and ends where it ends', () => {
	const wrong = everything.filter((path) => {
		const html = htmlOf(path);
		return (
			!html.includes('href="#top"') ||
			!html.includes('<body id="top"') ||
			html.match(/<form[^>]*role="search"/g)?.length !== 1 ||
			!html.trimEnd().endsWith('</html>')
		);
	});
	expect(wrong).toEqual([]);
});

test('the head of a page in another language leads to every page in it, and its foot back to its top', () => {
	expect(translatedPages.length).toBeGreaterThan(9);
	const missing = translatedPages.flatMap((path) => {
		const html = htmlOf(path);
		const head = banner(html);
		const own = translatedPages.filter((page) => page.split('/')[0] === path.split('/')[0]);
		return [
			...own.filter((part) => !head.includes(`href="/explainer/${part}"`)),
			...(html.includes('href="#top"') && html.includes('<body id="top"') ? [] : ['the top']),
		].map((part) => `${path}: ${part}`);
	});
	expect(missing).toEqual([]);
});

test('the menu opens by keyboard, and Escape, a press and a focus elsewhere close it, on a phone and beside it', async ({
	page,
}) => {
	for (const [index, path] of kinds.filter(isEnglish).entries()) {
		await page.goto(path, { waitUntil: 'load' });
		// The pages take turns with the widths; the full run tries each page at both.
		for (const width of FULL ? [320, 1280] : [index % 2 === 0 ? 320 : 1280]) {
			await page.setViewportSize({ width, height: 700 });
			const menu = page.locator('.menu');
			const summary = menu.locator('summary');
			const last = menu.getByRole('link').last();
			await summary.focus();
			await page.keyboard.press('Enter');
			await expect(last, path).toBeVisible();
			await last.focus();
			await page.keyboard.press('Escape');
			await expect(last, path).toBeHidden();
			await expect(summary, path).toBeFocused();
			await page.keyboard.press('Space');
			await expect(last, path).toBeVisible();
			await page.locator('.site-name').focus();
			await expect(last, path).toBeHidden();
			await summary.click();
			await expect(last, path).toBeVisible();
			await page.mouse.click(width - 2, 690);
			await expect(last, path).toBeHidden();
		}
	}
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the menu opens, and every link of it leads to its page', async ({ page }) => {
		await page.goto('');
		await page.locator('.menu summary').click();
		for (const link of await page.locator('.menu a').all()) await expect(link).toBeVisible();
	});
});
