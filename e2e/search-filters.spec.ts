import { bringAxe } from './axe.ts';
import { claims } from './claims.ts';
import { answered, found, results, select, settled } from './search/page.ts';
import { expect, test } from './site.ts';

test('filters narrow the results, tell how many each would leave, stand in the address, and Back takes them off', async ({
	page,
}) => {
	await answered(page, 'ambassador');
	const all = await results(page).count();
	await select(page, 'kind').focus();
	await select(page, 'kind').selectOption('Claims');
	await expect(page).toHaveURL(/\?q=ambassador&kind=Claims$/);
	await settled(page, 'ready');
	await expect
		.poll(async () => (await found(page)).filter((path) => !path.startsWith('/claims/')))
		.toEqual([]);
	await expect(select(page, 'status').locator('option[value="disputed"]')).toHaveText(/\(\d+\)$/);
	await select(page, 'status').selectOption('attributed');
	await expect(page).toHaveURL(/kind=Claims&status=attributed$/);
	await settled(page, 'ready');
	await expect
		.poll(async () => [
			...new Set((await found(page)).map((path) => claims.get(path.split('/')[2]!)?.status)),
		])
		.toEqual(['attributed']);
	await page.goBack();
	await page.goBack();
	await expect(page).toHaveURL(/\?q=ambassador$/);
	await expect(select(page, 'kind')).toHaveValue('');
	await expect(results(page)).toHaveCount(all);
});

test('sources are found when they are asked for, and only then', async ({ page }) => {
	const fetched: string[] = [];
	page.on('request', (request) => fetched.push(request.url()));
	await answered(page, 'Dawn');
	expect(fetched.filter((url) => url.includes('/pagefind-sources/'))).toEqual([]);
	await select(page, 'kind').selectOption('Sources');
	await expect
		.poll(async () => (await found(page)).filter((path) => path.startsWith('/sources/')).length)
		.toBeGreaterThan(3);
});

test('on a phone the first result stands in the upper half, and the filters behind one button that counts them', async ({
	page,
}) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await answered(page, 'ambassador');
	const first = (await results(page).first().boundingBox())!;
	expect(first.y).toBeLessThan(370);
	await expect(select(page, 'kind')).toBeHidden();
	const narrow = page.getByRole('button', { name: 'Narrow' });
	await narrow.press('Enter');
	await expect(narrow).toHaveAttribute('aria-expanded', 'true');
	await expect(select(page, 'kind').locator('option[value="Claims"]')).toHaveText(/\(\d+\)$/);
	await select(page, 'kind').selectOption('Claims');
	await expect(narrow).toHaveText('Narrow (1 set)');
	await narrow.press('Enter');
	await expect(select(page, 'kind')).toBeHidden();
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test('axe finds nothing among results, with names, excerpts and open filters, in the light and in the dark', async ({
	page,
}) => {
	await bringAxe(page);
	await page.setViewportSize({ width: 320, height: 700 });
	await answered(page, 'Gwadar port');
	await page.getByRole('button', { name: 'Narrow' }).click();
	await expect(results(page).locator('mark').first()).toBeVisible();
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		expect((await page.evaluate(() => judge('all', Infinity))).found, colorScheme).toEqual([]);
	}
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
