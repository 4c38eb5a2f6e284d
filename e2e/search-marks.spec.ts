import { results, settled } from './search/page.ts';
import { expect, test } from './site.ts';

test('what was found is marked where a result leads, and the marks can be removed', async ({ page }) => {
	await page.goto('search/?q=ambassador&kind=Claims');
	await settled(page, 'ready');
	await results(page).first().getByRole('link').first().click();
	await expect(page).toHaveURL(/\/claims\//);
	await expect(page.locator('mark.found').first()).toHaveText(/ambassador/i);
	await expect(page.getByRole('status').filter({ hasText: 'Marked here' })).toBeVisible();
	await page.getByRole('button', { name: 'Remove the marks' }).click();
	await expect(page.locator('mark.found')).toHaveCount(0);
	await page.reload();
	await expect(page.locator('mark.found')).toHaveCount(0);
});

test('all words of the query are marked where a name leads, too', async ({ page }) => {
	await page.goto('search/?q=Jundullah');
	await settled(page, 'ready');
	await results(page).first().getByRole('link').first().click();
	await expect(page).toHaveURL(/\/actors\//);
	await expect(page.locator('mark.found').first()).toHaveText(/^Jundullah$/i);
	await expect(page.getByRole('status').filter({ hasText: 'Marked here' })).toContainText('Jundullah');
});
