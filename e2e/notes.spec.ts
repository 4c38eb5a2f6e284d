import { claims } from './claims.ts';
import { lookAt } from './lend.ts';
import { data, expect, readingPages, test } from './site.ts';

test('a second mark closes the first note', async ({ page }) => {
	await page.goto(readingPages[0]!);
	const marks = page.locator('[data-prose] .mark');
	await marks.nth(0).click();
	await marks.nth(1).click();
	await expect(page.locator('aside.note-open')).toHaveCount(1);
	await expect(marks.nth(0)).toHaveAttribute('aria-expanded', 'false');
	await page.getByRole('button', { name: 'Close the note' }).click();
	await expect(marks.nth(1)).toBeFocused();
});

test('a mark whose note is missing stays a link', async ({ page }) => {
	await page.route(/the-strikes\/$/, async (route) => {
		const response = await route.fetch();
		await route.fulfill({ response, body: (await response.text()).replace('id="note-1"', '') });
	});
	await page.goto('background/the-strikes/');
	await page.locator('[href="#note-1"]').first().click();
	expect(new URL(page.url()).hash).toBe('#note-1');
});

test('an open note says what its status means and shows every source, at its publisher and here', async ({
	page,
}) => {
	const sources = new Map(data<{ id: string; URL: string }>('sources.json').map((each) => [each.id, each]));
	const addressOf = (id: string): string => new URL(sources.get(id)!.URL).href;
	await page.goto(readingPages[0]!);
	const marks = await page.locator('[data-prose] .mark[id]').all();
	expect(marks.length).toBeGreaterThan(0);
	for (const mark of marks) {
		const claim = claims.get((await mark.getAttribute('id'))!.replace('claim-', ''))!;
		await mark.click();
		const note = page.locator('aside.note-open');
		await expect(note.locator('.status')).toHaveText(claim.status, { ignoreCase: true });
		await expect(note.locator('.meaning')).toBeVisible();
		const first = note.locator('li').first().getByRole('link').first();
		await expect(first).toHaveAttribute('href', /^https?:/);
		expect(
			await note
				.locator('li')
				.evaluateAll((items) =>
					items.map((item) => [...item.querySelectorAll('a')].map((link) => link.href)),
				),
		).toEqual(
			claim.citations.map(({ source }) => [
				addressOf(source),
				expect.stringMatching(new RegExp(`/sources/${source}/$`)),
			]),
		);
		await page.keyboard.press('Escape');
	}
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 360, height: 740 } });

	test('the notes are folded, and open for their heading and for each of them', async ({ page }) => {
		await page.goto(readingPages[0]!);
		const notes = page.locator('.notes > ol');
		await expect(notes).toBeHidden();
		await page.getByRole('link', { name: /^Show all \d+ notes$/ }).click();
		await expect(notes).toBeVisible();
		await expect(page.locator('#notes')).toBeInViewport();
		await page.goto('about:blank');
		await page.goto(`${readingPages[0]!}#note-5`);
		await expect(page.locator('#note-5')).toBeInViewport();
		await page.goto('about:blank');
		await page.goto(readingPages[0]!);
		await page.emulateMedia({ media: 'print' });
		await expect(notes).toBeVisible();
	});

	test('a reading page is not much longer than its text', async ({ page }) => {
		const all = await lookAt(page, readingPages, () => ({
			notes: document.querySelector('.notes')!.getBoundingClientRect().height,
			whole: document.documentElement.scrollHeight,
		}));
		expect(all.filter(({ seen: { notes } }) => notes > 300)).toEqual([]);
	});

	test('marks are targets of at least 24 by 24 pixels', async ({ page }) => {
		const all = await lookAt(page, ['', ...readingPages, 'timeline/', 'relations/'], () =>
			[...document.querySelectorAll('a.mark')]
				.filter((mark) => mark.getClientRects().length > 0)
				.map((mark) => mark.getBoundingClientRect())
				.filter(({ width, height }) => width < 24 || height < 24)
				.map(({ width, height }) => `${width} × ${height}`),
		);
		expect(all.filter(({ seen: small }) => small.length > 0)).toEqual([]);
	});
});

test('without script the notes are open on a phone too', async ({ browser, baseURL }) => {
	const context = await browser.newContext({
		javaScriptEnabled: false,
		baseURL: baseURL!,
		viewport: { width: 360, height: 740 },
	});
	const page = await context.newPage();
	await page.goto(readingPages[0]!);
	await expect(page.locator('.notes > ol')).toBeVisible();
	await context.close();
});

test('on paper the notes are printed and the navigation is not', async ({ page }) => {
	await page.goto(readingPages[0]!);
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('banner')).toBeHidden();
	await expect(page.locator('#note-1')).toBeVisible();
	await expect(page.getByRole('navigation', { name: 'On this page' })).toBeHidden();
});
