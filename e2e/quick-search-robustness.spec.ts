import { bringAxe } from './axe.ts';
import { alias, all, dialog, field, home, names, opened, start } from './search/quick-search.ts';
import { expect, test } from './site.ts';

test('nothing of it is fetched before a reader shows the wish to search', async ({ page }) => {
	const fetched: string[] = [];
	page.on('request', (request) => fetched.push(request.url()));
	const extra = () => fetched.filter((each) => /names\.json|quick-search-dialog/.test(each));
	await page.goto(start, { waitUntil: 'networkidle' });
	await page.mouse.wheel(0, 900);
	await page.keyboard.press('Tab');
	expect(extra()).toEqual([]);
	await page.evaluate(() => scrollTo(0, 0));
	const list = page.waitForResponse('**/search/names.json');
	await home(page).hover();
	await list;
	expect(extra()).toHaveLength(2);
});

for (const width of [320, 1280]) {
	test(`nothing moves when the menu and the quick list open at ${width} px`, async ({ page }) => {
		await page.setViewportSize({ width, height: 700 });
		await page.goto(start, { waitUntil: 'load' });
		const places = () =>
			page.evaluate(() =>
				[...document.querySelectorAll('header form, header nav, main')].map((each) =>
					Object.values(each.getBoundingClientRect().toJSON() as Record<string, number>),
				),
			);
		const before = await places();
		await page.locator('.menu summary').click();
		for (const link of await page.locator('.menu a').all()) await expect(link).toBeInViewport({ ratio: 1 });
		expect(await places()).toEqual(before);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
		await home(page).focus();
		await page.keyboard.type('z');
		await expect(field(page)).toBeFocused();
		expect(await places()).toEqual(before);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
	});
}

for (const colorScheme of ['light', 'dark'] as const) {
	test(`axe finds nothing in the open dialog in the ${colorScheme} scheme`, async ({ page }) => {
		await bringAxe(page);
		await page.emulateMedia({ colorScheme });
		await opened(page);
		await field(page).fill(alias);
		await expect(names(page).first()).toBeVisible();
		expect((await page.evaluate(() => judge('all', Infinity))).found).toEqual([]);
	});
}

const HOSTILE = {
	'10,000 letters': 'x'.repeat(10_000),
	markup: '<img src=x onerror="document.title=1"></a><script>document.title=1</script>',
	'an address that runs': 'javascript:document.title=1',
	'control characters': 'Zahe\u0000dan\u001b[2J\u0007',
	'marks that turn the line': '\u202egnihton\u2066\u200f',
	'half of a character': 'x\ud83d',
	signs: '"\'&%%20#?/../',
};

test('hostile queries inject nothing and are answered quietly', async ({ page }) => {
	await opened(page);
	const title = await page.title();
	const shape = () =>
		dialog(page).evaluate((box) => [...box.querySelectorAll(':not(li, li *)')].map(({ tagName }) => tagName));
	await field(page).fill('nothing is called so');
	const plain = await shape();
	for (const [name, query] of Object.entries(HOSTILE)) {
		await field(page).evaluate((input: HTMLInputElement, text: string) => {
			input.value = text;
			input.dispatchEvent(new Event('input', { bubbles: true }));
		}, query);
		expect(await shape(), name).toEqual(plain);
		const link = new URL(await all(page).evaluate((each: HTMLAnchorElement) => each.href));
		expect(link.pathname, name).toBe('/explainer/search/');
		expect(link.searchParams.get('q')!.length, name).toBeLessThanOrEqual(200);
		await expect(dialog(page).getByRole('status'), name).toHaveText(/names? fits?/);
		expect(await page.title(), name).toBe(title);
	}
});

// The console of a browser logs every request that fails; here that is the point, so the plain page is used.
test('when the names are missing a sentence says so, and the search page is still reached', async ({
	browser,
	baseURL,
}) => {
	const page = await browser.newPage({ baseURL: baseURL! });
	await page.route('**/search/names.json', (route) => route.abort());
	await page.goto(start, { waitUntil: 'load' });
	await home(page).focus();
	await page.keyboard.press('ArrowDown');
	await field(page).fill('Zahedan');
	await expect(dialog(page).getByRole('status')).toContainText('could not be loaded');
	await all(page).click();
	await expect(page).toHaveURL(/\/search\/\?q=Zahedan$/);
	await page.close();
});

test('when the dialog itself is missing the plain form takes the focus', async ({ browser, baseURL }) => {
	const page = await browser.newPage({ baseURL: baseURL! });
	await page.route('**/*quick-search-dialog*', (route) => route.abort());
	await page.goto(start, { waitUntil: 'load' });
	await page.keyboard.press('Control+k');
	await expect(home(page)).toBeFocused();
	await page.keyboard.type('Zahedan');
	await expect(home(page)).toHaveValue('Zahedan');
	await home(page).press('Enter');
	await expect(page).toHaveURL(/\/search\/\?q=Zahedan$/);
	await page.close();
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the form works', async ({ page }) => {
		await page.goto(start);
		const search = page.getByRole('banner').getByRole('search');
		await search.getByRole('searchbox').fill('Panjgur');
		await search.getByRole('searchbox').press('Enter');
		await expect(page).toHaveURL(/\/search\/\?q=Panjgur$/);
	});
});
