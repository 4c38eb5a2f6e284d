import { ask } from './search/ask.ts';
import { answered, found, results, searchbox, select, settled } from './search/page.ts';
import { data, expect, file, readingPages, test } from './site.ts';

test('results appear as the reader types, with section, excerpt and marked words', async ({ page }) => {
	await page.goto('search/');
	await settled(page, 'idle');
	await searchbox(page).pressSequentially('Jundullah');
	await settled(page, 'ready');
	await expect(results(page).first().getByRole('link').first()).toBeVisible();
	await expect(results(page).locator('mark').first()).toHaveText(/jundullah/i);
	await expect(page.getByRole('status')).toHaveText(/\d+\sresults?/);
	await expect(page).toHaveURL(/\?q=Jundullah$/);
});

test('a search is shared by its address', async ({ page }) => {
	await answered(page, 'Jundullah');
	await expect(searchbox(page)).toHaveValue('Jundullah');
	expect((await found(page)).slice(0, 3)).toContain('/actors/jundullah/');
});

test('an excerpt keeps its spaces, and its page has what was found', async ({ page }) => {
	await answered(page, 'Jundullah');
	const marked = results(page)
		.filter({ has: page.locator('mark') })
		.first();
	const excerpt = await marked.locator('p', { has: page.locator('mark') }).innerText();
	expect(excerpt).not.toMatch(/Jundullah[a-z]/);
	expect(excerpt).not.toMatch(/[a-z]Jundullah/);
	// What was found stands on the page to which the result leads.
	await marked.getByRole('link').first().click();
	await expect(page).not.toHaveURL(/search/);
	await expect(page.getByRole('main')).toContainText(/jundullah/i);
});

test('more results are shown on demand, and the count says so', async ({ page }) => {
	await answered(page, 'Pakistan');
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
	await answered(page, question!);
	const targets = await results(page).evaluateAll((items) =>
		items.map((item) => new URL(item.querySelector('a')!.href)).map(({ pathname, hash }) => pathname + hash),
	);
	expect(targets).toContain(`/explainer/${chapter}#${id}`);
});

test('where nothing is found the page says so, names what is spelt most like it, and offers four ways and the index', async ({
	page,
}) => {
	await page.goto('search/?q=xqzvwk');
	await settled(page, 'empty');
	await expect(page.getByRole('status')).toContainText('Nothing found for “xqzvwk”');
	const ways = page.locator('[data-search-ways]');
	await expect(ways.getByRole('listitem')).toHaveCount(4);
	await expect(page.getByRole('heading', { name: 'Index from A to Z' })).toBeVisible();
	// The ways go with the query: the sources are asked for the same.
	await ways.getByRole('link', { name: 'Look among the sources' }).click();
	await expect(page).toHaveURL(/\?q=xqzvwk&kind=Sources$/);
	await expect(select(page, 'kind')).toHaveValue('Sources');
});

test('clearing the field returns to the index', async ({ page }) => {
	await answered(page, 'Jundullah');
	await searchbox(page).fill('');
	await settled(page, 'idle');
	await expect(page.getByRole('heading', { name: 'Index from A to Z' })).toBeVisible();
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

test('a reader who writes Baluchistan is answered for Balochistan, and told so', async ({ page }) => {
	await answered(page, 'Baluchistan');
	await expect(page.locator('[data-search-meant]')).toContainText('Balochistan');
});

test('a slip in a name still finds it', async ({ page }) => {
	const [first] = data<{ url: string; name: string }>('actors.json').filter(({ name }) =>
		/^[A-Z][a-z]{8,}$/.test(name),
	);
	const slipped = first!.name.replace(/(.)(.)$/, '$2$1');
	expect(slipped).not.toBe(first!.name);
	await answered(page, slipped);
	expect(await found(page)).toContain(new URL(first!.url).pathname.replace('/explainer', ''));
});

test('another spelling is understood, and can be taken as it was typed', async ({ page }) => {
	await answered(page, 'Jaysh al-Adl attacks');
	await expect(page.locator('[data-search-meant]')).toContainText('Jaish al-Adl');
	await page.getByRole('button', { name: 'Search instead for “Jaysh al-Adl attacks”' }).click();
	await expect(page.locator('[data-search-meant]')).toBeEmpty();
});

test('a name is answered in the frame of the key, before any text', async ({ page }) => {
	await page.goto('search/');
	// Another name is answered first, so that the list of names is there.
	await searchbox(page).fill('Jaish al-Adl');
	await settled(page, 'ready');
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
