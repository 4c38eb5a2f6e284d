import { lookAt } from './lend.ts';
import { expect, readingPages, test } from './site.ts';

test('the reading pages say the same with and without JavaScript', async ({ page }) => {
	/** What is said; buttons do what only a script can, such as to copy, and are there with it alone. */
	const words = (): string => {
		for (const button of document.querySelectorAll<HTMLElement>('main button')) button.hidden = true;
		return document.querySelector('main')!.innerText;
	};
	// No script runs on a body that is lent, so all but the first of each group is what a reader without script sees.
	const plain = await lookAt(page, readingPages, words);
	const other: string[] = [];
	for (const { path, seen } of plain) {
		await page.goto(path);
		expect(seen.length, path).toBeGreaterThan(500);
		if ((await page.evaluate(words)) !== seen) other.push(path);
	}
	expect(other).toEqual([]);
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

	test('what marks a note leaves its number whole', async ({ page }) => {
		await page.goto(`${readingPages[0]!}#note-1`);
		// An outline would be drawn over the number, which stands beside the note.
		await expect(page.locator('.note:target')).toHaveCSS('outline-style', 'none');
	});

	test('the search form is a plain GET, and the search page is the full index', async ({ page }) => {
		await page.goto('');
		const search = page.getByRole('banner').getByRole('search');
		await search.getByRole('searchbox').fill('Panjgur');
		await search.getByRole('button').click();
		await expect(page).toHaveURL(/\/search\/\?q=Panjgur$/);
		await expect(page.getByRole('heading', { name: 'Index from A to Z' })).toBeVisible();
	});
});
