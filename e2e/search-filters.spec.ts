import AxeBuilder from '@axe-core/playwright';
import { found, results, select, settled } from './search/page.ts';
import { data, expect, test } from './site.ts';

test('filters narrow the results, tell how many each would leave, stand in the address, and Back takes them off', async ({
	page,
}) => {
	await page.goto('search/?q=ambassador');
	await settled(page, 'ready');
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
	const statuses = new Map(
		data<{ id: string; status: string }>('claims.json').map(({ id, status }) => [id, status]),
	);
	await expect
		.poll(async () => [...new Set((await found(page)).map((path) => statuses.get(path.split('/')[2]!)))])
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
	await page.goto('search/?q=Dawn');
	await settled(page, 'ready');
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
	await page.goto('search/?q=ambassador');
	await settled(page, 'ready');
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
	await page.setViewportSize({ width: 320, height: 700 });
	await page.goto('search/?q=Gwadar%20port');
	await settled(page, 'ready');
	await page.getByRole('button', { name: 'Narrow' }).click();
	await expect(results(page).locator('mark').first()).toBeVisible();
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		const { violations } = await new AxeBuilder({ page })
			.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
			.analyze();
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
			[],
		);
	}
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
