import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { data, expect, readingPages, test } from './site.ts';

const start = readingPages[0]!;
const button = (page: Page) => page.getByRole('banner').getByRole('button', { name: 'Quick search' });
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Quick search' });
const field = (page: Page) => dialog(page).getByRole('searchbox');
const names = (page: Page) => dialog(page).getByRole('listitem').getByRole('link');
const all = (page: Page) => dialog(page).getByRole('link', { name: /^Search all text/ });

/** Opens the dialog with the names loaded. */
async function opened(page: Page, path = start): Promise<void> {
	await page.goto(path, { waitUntil: 'load' });
	const list = page.waitForResponse('**/search/names.json');
	await button(page).click();
	await (await list).finished();
	await expect(field(page)).toBeFocused();
}

/** An actor of whom another spelling, in Latin letters and much unlike the name, is known. */
const { url, alias } = data<{ url: string; name: string; aliases: string[] }>('actors.json')
	.flatMap(({ url, name, aliases }) => aliases.map((alias) => ({ url, name, alias })))
	.find(({ name, alias }) => /^[\w -]{8,}$/.test(alias) && alias.slice(0, 3) !== name.slice(0, 3))!;
const actor = new URL(url).pathname;

test('the button opens it, and an actor is found by another spelling and reached by Enter', async ({
	page,
}) => {
	await opened(page);
	await field(page).pressSequentially(alias);
	await expect(dialog(page).getByRole('status')).toHaveText(/^\d+ names? fits?/);
	const targets = await names(page).evaluateAll((links) =>
		links.map((link) => (link as HTMLAnchorElement).pathname),
	);
	expect(targets).toContain(actor);
	for (let step = 0; step <= targets.indexOf(actor); step += 1) await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(new RegExp(`${actor}$`));
});

test('names answer within the frame of the key press', async ({ page }) => {
	await opened(page);
	await field(page).fill('Zahedan');
	await expect(names(page).first()).toBeVisible();
	const counts = await field(page).evaluate((input: HTMLInputElement, query: string) => {
		const count = () => document.querySelectorAll('dialog li').length;
		const type = (text: string) => {
			input.value = text;
			input.dispatchEvent(new Event('input', { bubbles: true }));
			return count();
		};
		return [type(''), type(query)];
	}, alias);
	expect(counts[0]).toBe(0);
	expect(counts[1]).toBeGreaterThan(0);
});

test('Ctrl K opens it from anywhere; a bare K and Ctrl Shift K do not', async ({ page }) => {
	await page.goto(start, { waitUntil: 'load' });
	await page.keyboard.press('k');
	await page.keyboard.press('Control+Shift+k');
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await page.keyboard.press('Control+k');
	await expect(field(page)).toBeFocused();
	// A second time it stays, its words chosen.
	await field(page).fill('Zahedan');
	await page.keyboard.press('Control+k');
	await expect(dialog(page)).toHaveCount(1);
	await expect(field(page)).toHaveValue('Zahedan');
});

test('where another modal is open, Ctrl K is left to the browser', async ({ page }) => {
	await page.goto(start, { waitUntil: 'load' });
	const prevented = await page.evaluate(() => {
		const other = document.body.appendChild(document.createElement('dialog'));
		other.showModal();
		const press = () =>
			!document.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', ctrlKey: true, cancelable: true }));
		const first = press();
		other.close();
		return [first, press()];
	});
	expect(prevented).toEqual([false, true]);
	await expect(field(page)).toBeFocused();
});

test('Enter in the field searches all text', async ({ page }) => {
	await opened(page);
	await field(page).fill('who fired first?');
	await expect(all(page)).toHaveText('Search all text for “who fired first?”');
	const target = await all(page).evaluate((link: HTMLAnchorElement) => link.href);
	await field(page).press('Enter');
	await expect(page).toHaveURL(target);
	expect(new URL(target).pathname).toBe('/explainer/search/');
	expect(new URL(target).searchParams.get('q')).toBe('who fired first?');
});

test('Escape closes it at once, returns the focus and keeps nothing', async ({ page }) => {
	await opened(page);
	await field(page).fill('Zahedan');
	await page.keyboard.press('Escape');
	await expect(dialog(page)).toHaveCount(0);
	await expect(button(page)).toBeFocused();
	const link = page.getByRole('main').getByRole('link').first();
	await link.focus();
	await page.keyboard.press('Control+k');
	await expect(field(page)).toHaveValue('');
	await names(page).first().waitFor({ state: 'detached' });
	await dialog(page).getByRole('button', { name: 'Close' }).click();
	await expect(link).toBeFocused();
	expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
});

test('a name on the page that is shown closes the dialog and leads there', async ({ page }) => {
	await opened(page, 'map/');
	await field(page).fill('Zahedan');
	const place = names(page).and(page.locator('[href*="/map/#"]')).first();
	const hash = new URL(await place.evaluate((link: HTMLAnchorElement) => link.href)).hash;
	await place.click();
	await expect(dialog(page)).toHaveCount(0);
	expect(new URL(page.url()).hash).toBe(hash);
});

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
	await page.getByRole('banner').getByRole('searchbox').hover();
	await list;
	expect(extra()).toHaveLength(2);
});

for (const width of [320, 1280]) {
	test(`nothing moves when the keyboard reaches the button at ${width} px`, async ({ page }) => {
		await page.setViewportSize({ width, height: 700 });
		await page.goto(start, { waitUntil: 'load' });
		const places = () =>
			page.evaluate(() =>
				[...document.querySelectorAll('header form, header nav, main')].map((each) =>
					Object.values(each.getBoundingClientRect().toJSON() as Record<string, number>),
				),
			);
		const before = await places();
		await page.getByRole('banner').getByRole('link').last().focus();
		await page.keyboard.press('Tab');
		await expect(button(page)).toBeFocused();
		await expect(button(page)).toBeInViewport({ ratio: 1 });
		expect(await places()).toEqual(before);
		await page.keyboard.press('Enter');
		await expect(field(page)).toBeFocused();
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
	});
}

for (const colorScheme of ['light', 'dark'] as const) {
	test(`axe finds nothing in the open dialog in the ${colorScheme} scheme`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		await opened(page);
		await field(page).fill(alias);
		await expect(names(page).first()).toBeVisible();
		const { violations } = await new AxeBuilder({ page })
			.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
			.analyze();
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
			[],
		);
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
	await button(page).click();
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
	await expect(page.getByRole('banner').getByRole('searchbox')).toBeFocused();
	await page.close();
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('there is no button, and the form works', async ({ page }) => {
		await page.goto(start);
		await expect(page.locator('.quick')).toBeHidden();
		const search = page.getByRole('banner').getByRole('search');
		await search.getByRole('searchbox').fill('Panjgur');
		await search.getByRole('searchbox').press('Enter');
		await expect(page).toHaveURL(/\/search\/\?q=Panjgur$/);
	});
});
