import type { Page } from '@playwright/test';
import { ask } from './search/ask.ts';
import { results, searchbox, settled, state } from './search/page.ts';
import { data, expect, file, readingPages, test } from './site.ts';

/** The addresses of the first results, without the base path and the fragment. */
const found = (page: Page): Promise<string[]> =>
	results(page).evaluateAll((items) =>
		items.map((item) => new URL(item.querySelector('a')!.href).pathname.replace('/explainer', '')),
	);

test('results appear as the reader types, with section, excerpt and marked words', async ({ page }) => {
	await page.goto('search/');
	await settled(page, 'idle');
	await searchbox(page).pressSequentially('Gwadar');
	await settled(page, 'ready');
	await expect(results(page).first().getByRole('link').first()).toBeVisible();
	await expect(results(page).locator('mark').first()).toHaveText(/gwadar/i);
	await expect(page.getByRole('status')).toHaveText(/\d+\sresults?/);
	await expect(page).toHaveURL(/\?q=Gwadar$/);
});

test('a search is shared by its address', async ({ page }) => {
	await page.goto('search/?q=Jundullah');
	await settled(page, 'ready');
	await expect(searchbox(page)).toHaveValue('Jundullah');
	expect((await found(page)).slice(0, 3)).toContain('/actors/jundullah/');
});

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

test('an excerpt keeps its spaces, and its page has what was found', async ({ page }) => {
	await page.goto('search/?q=Gwadar');
	await settled(page, 'ready');
	const marked = results(page)
		.filter({ has: page.locator('mark') })
		.first();
	const excerpt = await marked.locator('p', { has: page.locator('mark') }).innerText();
	expect(excerpt).not.toMatch(/Gwadar[a-z]/);
	expect(excerpt).not.toMatch(/[a-z]Gwadar/);
	// What was found stands on the page to which the result leads.
	await marked.getByRole('link').first().click();
	await expect(page).not.toHaveURL(/search/);
	await expect(page.getByRole('main')).toContainText(/gwadar/i);
});

test('more results are shown on demand, and the count says so', async ({ page }) => {
	await page.goto('search/?q=Pakistan');
	await settled(page, 'ready');
	const before = await results(page).count();
	await page.getByRole('button', { name: 'Show more results' }).click();
	await expect(results(page)).not.toHaveCount(before);
	await expect(page.getByRole('status')).toContainText(String(await results(page).count()));
});

test('the question that a part of a page answers is the target', async ({ page }) => {
	const chapter = readingPages.find((path) => path.startsWith('background/'))!;
	const [, id, question] = /<h2 id="([^"]+)"><a [^>]*>([^<]+)<\/a><\/h2>/.exec(
		file(`${chapter}index.html`).split('<div data-prose')[1]!,
	)!;
	await page.goto(`search/?q=${encodeURIComponent(question!)}`);
	await settled(page, 'ready');
	const targets = await results(page).evaluateAll((items) =>
		items.map((item) => new URL(item.querySelector('a')!.href)).map(({ pathname, hash }) => pathname + hash),
	);
	expect(targets).toContain(`/explainer/${chapter}#${id}`);
});

test('a query without a result says so and offers the index', async ({ page }) => {
	await page.goto('search/?q=xqzvwk');
	await settled(page, 'empty');
	await expect(page.getByRole('status')).toContainText('Nothing found');
	await expect(page.getByRole('heading', { name: 'Everything from A to Z' })).toBeVisible();
});

test('clearing the field returns to the index', async ({ page }) => {
	await page.goto('search/?q=Jundullah');
	await settled(page, 'ready');
	await searchbox(page).fill('');
	await settled(page, 'idle');
	await expect(page.getByRole('heading', { name: 'Everything from A to Z' })).toBeVisible();
});

/** Other spellings of actors, from the published data; what has a Latin letter can be typed by our readers. */
const aliases = data<{ url: string; name: string; aliases: string[] }>('actors.json').flatMap(
	({ url, name, aliases: list }) =>
		[name, ...list].map((query) => ({ query, path: new URL(url).pathname.replace('/explainer', '') })),
);

test('actors are found by each of their names', async ({ page, baseURL }) => {
	expect(aliases.length).toBeGreaterThan(20);
	const missed: string[] = [];
	for (const { query, path } of aliases) {
		const top = (await ask(page, baseURL!, query)).slice(0, 5);
		if (!top.includes(path)) missed.push(`${query}: ${top.join(' ')} without ${path}`);
	}
	expect(missed).toEqual([]);
});

test('a reader who writes Baluchistan finds the borderland', async ({ page }) => {
	await page.goto('search/?q=Baluchistan');
	await settled(page, 'ready');
	expect((await found(page)).slice(0, 5)).toContain('/background/the-borderland/');
});

test('a slip in a name still finds it', async ({ page }) => {
	const [first] = data<{ url: string; name: string }>('actors.json').filter(({ name }) =>
		/^[A-Z][a-z]{8,}$/.test(name),
	);
	const slipped = first!.name.replace(/(.)(.)$/, '$2$1');
	expect(slipped).not.toBe(first!.name);
	await page.goto(`search/?q=${slipped}`);
	await settled(page, 'ready');
	expect(await found(page)).toContain(new URL(first!.url).pathname.replace('/explainer', ''));
});

const select = (page: Page, name: string) => page.locator(`[data-search-filters] select[name="${name}"]`);

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

test('another spelling is understood, and can be taken as it was typed', async ({ page }) => {
	await page.goto('search/?q=Jaysh%20al-Adl%20attacks');
	await settled(page, 'ready');
	await expect(page.locator('[data-search-meant]')).toContainText('Jaish al-Adl');
	await page.getByRole('button', { name: 'Search instead for “Jaysh al-Adl attacks”' }).click();
	await expect(page.locator('[data-search-meant]')).toBeEmpty();
});

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

test('a name is answered in the frame of the key, before any text', async ({ page }) => {
	await page.goto('search/');
	await searchbox(page).fill('x');
	await expect.poll(() => state(page).getAttribute('data-search-state')).not.toBe('loading');
	// Everything that a text result would need is held back; the names are there.
	await page.route('**/*.pf_index', () => undefined);
	const first = await page.evaluate(
		() =>
			new Promise<string | undefined>((answer) => {
				const field = document.querySelector<HTMLInputElement>('[data-search] input[name="q"]')!;
				field.value = 'Jundullah';
				field.dispatchEvent(new Event('input', { bubbles: true }));
				requestAnimationFrame(() =>
					answer(document.querySelector<HTMLAnchorElement>('[data-search-results] > li a')?.pathname),
				);
			}),
	);
	expect(first).toBe('/explainer/actors/jundullah/');
});
