import { expect, readingPages, test } from './site.ts';

test('the reading pages say the same with and without JavaScript', async ({ browser, page, baseURL }) => {
	const plain = await (await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! })).newPage();
	for (const path of readingPages) {
		await page.goto(path);
		await plain.goto(path);
		const text = await page.getByRole('main').innerText();
		expect(text.length, path).toBeGreaterThan(500);
		expect(await plain.getByRole('main').innerText(), path).toBe(text);
	}
	await plain.context().close();
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a mark is a link to its note, and the note leads back', async ({ page }) => {
		await page.goto(readingPages[0]!);
		const mark = page.locator('[data-prose] .mark').first();
		await mark.click();
		const hash = new URL(page.url()).hash;
		expect(hash).toMatch(/^#note-\d+$/);
		const note = page.locator(hash);
		await expect(note).toBeInViewport();
		await note.getByRole('link', { name: 'To the sentence' }).click();
		expect(new URL(page.url()).hash).toBe(`#${await mark.getAttribute('id')}`);
		await expect(mark).toBeInViewport();
	});

	test('the search form is a plain GET, and the search page is the full index', async ({ page }) => {
		await page.goto('');
		const search = page.getByRole('banner').getByRole('search');
		await search.getByRole('searchbox').fill('Panjgur');
		await search.getByRole('button').click();
		await expect(page).toHaveURL(/\/search\/\?q=Panjgur$/);
		await expect(page.getByRole('heading', { name: 'Everything from A to Z' })).toBeVisible();
	});
});
