import { data, expect, file, readingPages, test } from './site.ts';

interface Claim {
	id: string;
	status: string;
	citations: { source: string }[];
}
const claims = new Map(data<Claim>('claims.json').map((claim) => [claim.id, claim]));

test('a mark opens its note by keyboard; Escape closes it and returns the focus', async ({ page }) => {
	await page.goto(readingPages[0]!);
	const mark = page.locator('[data-prose] .mark').first();
	await mark.focus();
	await page.keyboard.press('Enter');
	const note = page.locator('aside.note-open');
	await expect(note).toBeVisible();
	await expect(mark).toHaveAttribute('aria-expanded', 'true');
	await expect(note.getByRole('link').first()).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(note).toHaveCount(0);
	await expect(mark).toBeFocused();
	await expect(mark).toHaveAttribute('aria-expanded', 'false');
});

test('a second mark closes the first note; Space opens as well', async ({ page }) => {
	await page.goto(readingPages[0]!);
	const marks = page.locator('[data-prose] .mark');
	await marks.nth(0).click();
	await marks.nth(1).focus();
	await page.keyboard.press('Space');
	await expect(page.locator('aside.note-open')).toHaveCount(1);
	await expect(marks.nth(0)).toHaveAttribute('aria-expanded', 'false');
	await page.getByRole('button', { name: 'Close the note' }).click();
	await expect(marks.nth(1)).toBeFocused();
});

test('an open note shows every source of its claim, and a source leads to its entry', async ({ page }) => {
	await page.goto(readingPages[0]!);
	const words = page.locator('[data-prose] [data-claim]').first();
	const claim = claims.get((await words.getAttribute('data-claim'))!)!;
	await words.locator('.mark').click();
	const note = page.locator('aside.note-open');
	for (const { source } of claim.citations) {
		await expect(note.locator(`a[href$="/sources/${source}/"]`).first()).toBeVisible();
	}
	await note.locator(`a[href$="/sources/${claim.citations[0]!.source}/"]`).first().click();
	const source = data<{ id: string; title: string; URL: string }>('sources.json').find(
		({ id }) => id === claim.citations[0]!.source,
	)!;
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(source.title);
	await expect(page.locator(`a[href="${source.URL}"]`)).toBeVisible();
});

test('every claim in the prose has a mark of its status, and a note', () => {
	for (const path of readingPages) {
		const html = file(`${path}index.html`);
		const used = [...html.matchAll(/data-claim="([^"]+)"/g)].map(([, id]) => id!);
		expect(used.length, path).toBeGreaterThan(0);
		const marks = [
			...html.matchAll(/class="mark"[^>]*? data-status="([^"]+)" id="mark-[\d-]+" href="#note-(\d+)"/g),
		];
		expect(marks.length, path).toBeGreaterThanOrEqual(used.length);
		const notes = new Set([...html.matchAll(/id="note-(\d+)"/g)].map(([, number]) => number));
		expect(
			marks.filter(([, , number]) => !notes.has(number)),
			path,
		).toEqual([]);
		for (const id of used) expect(claims.has(id), `${path}: ${id}`).toBe(true);
	}
});

test('the page of every claim shows each of its sources', () => {
	for (const { id, citations } of claims.values()) {
		const html = file(`claims/${id}/index.html`);
		for (const { source } of citations) expect(html, id).toContain(`/sources/${source}/"`);
	}
});

test('on paper the notes are printed and the navigation is not', async ({ page }) => {
	await page.goto(readingPages[0]!);
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('banner')).toBeHidden();
	await expect(page.locator('#note-1')).toBeVisible();
	await expect(page.getByRole('navigation', { name: 'On this page' })).toBeHidden();
});
