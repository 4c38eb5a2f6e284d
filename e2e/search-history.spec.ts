import { found, results, searchbox, settled } from './search/page.ts';
import { expect, test } from './site.ts';

test('Back returns to the earlier query and its results, whether typed or sent', async ({ page }) => {
	await page.goto('search/?q=Jundullah');
	await settled(page, 'ready');
	await searchbox(page).fill('');
	await searchbox(page).pressSequentially('Gwadar');
	await expect(page).toHaveURL(/q=Gwadar/);
	await searchbox(page).press('Enter');
	await settled(page, 'ready');
	await results(page).first().getByRole('link').first().click();
	await expect(page).not.toHaveURL(/search/);
	await page.goBack();
	await expect(searchbox(page)).toHaveValue('Gwadar');
	await settled(page, 'ready');
	await page.goBack();
	await expect(searchbox(page)).toHaveValue('Jundullah');
	await settled(page, 'ready');
	expect((await found(page)).slice(0, 3)).toContain('/actors/jundullah/');
});

test('Back from a result returns to what was shown, and to where the reader was', async ({ page }) => {
	await page.goto('search/?q=Pakistan');
	await settled(page, 'ready');
	await page.getByRole('button', { name: 'Show more results' }).click();
	await expect.poll(() => results(page).count()).toBeGreaterThan(9);
	const shown = await results(page).count();
	const last = results(page).last().getByRole('link').first();
	await last.scrollIntoViewIfNeeded();
	const top = await page.evaluate(() => scrollY);
	await last.click();
	await expect(page).not.toHaveURL(/search/);
	await page.goBack();
	await expect(results(page)).toHaveCount(shown);
	await expect.poll(() => page.evaluate(() => Math.round(scrollY))).toBeGreaterThan(top - 200);
});

test('who has read an answer and types on comes back to it', async ({ page }) => {
	await page.clock.install();
	await page.goto('search/');
	await settled(page, 'idle');
	await searchbox(page).pressSequentially('Gwadar');
	await expect(page).toHaveURL(/q=Gwadar$/);
	await settled(page, 'ready');
	const before = await found(page);
	// Letters that follow at once belong to the same query.
	await searchbox(page).press('Space');
	await searchbox(page).pressSequentially('port');
	await expect(page).toHaveURL(/q=Gwadar\+port$/);
	await settled(page, 'ready');
	await page.clock.fastForward(3000);
	await searchbox(page).press('ControlOrMeta+a');
	await searchbox(page).pressSequentially('Jundullah');
	await expect(page).toHaveURL(/q=Jundullah$/);
	await settled(page, 'ready');
	await page.goBack();
	await expect(searchbox(page)).toHaveValue('Gwadar port');
	await settled(page, 'ready');
	expect(before.length).toBeGreaterThan(0);
	await page.goBack();
	await expect(searchbox(page)).toHaveValue('');
	await settled(page, 'idle');
	await page.goForward();
	await expect(searchbox(page)).toHaveValue('Gwadar port');
});

test('each search keeps its place, through Back and through a reload', async ({ page }) => {
	await page.setViewportSize({ width: 800, height: 400 });
	await page.goto('search/?q=Pakistan');
	await settled(page, 'ready');
	const top = () => page.evaluate(() => Math.round(scrollY));
	const kept = () => page.evaluate(() => (history.state as { top: number } | null)?.top);
	await results(page).nth(3).scrollIntoViewIfNeeded();
	const before = await top();
	await page.mouse.wheel(0, 100);
	// The wheel takes its time: what is kept on the way there is not the place.
	await expect
		.poll(async () => (await kept()) === (await top()) && (await top()) === before + 100)
		.toBe(true);
	const place = await top();
	await page.reload();
	await settled(page, 'ready');
	await expect.poll(top).toBe(place);
	// Another search on the same page, and back.
	await searchbox(page).fill('Gwadar');
	await searchbox(page).press('Enter');
	await expect(page).toHaveURL(/q=Gwadar$/);
	await settled(page, 'ready');
	await page.goBack();
	await settled(page, 'ready');
	await expect(searchbox(page)).toHaveValue('Pakistan');
	expect(await kept()).not.toBeUndefined();
});
