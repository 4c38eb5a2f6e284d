import { data, expect, file, pages, test } from './site.ts';

/** The addresses of all entries in some data files. */
const addresses = (...files: string[]): string[] =>
	files.flatMap((name) =>
		data<{ url: string }>(name).map(({ url }) => new URL(url).pathname + new URL(url).hash),
	);

/** Where the links of a page lead. */
const linked = (path: string): string[] =>
	[...file(`${path}index.html`).matchAll(/href="([^"]+)"/g)]
		.map(([, href]) => new URL(href!, `http://a.example/explainer/${path}`))
		.map((url) => url.pathname + url.hash);

test('the index from A to Z lists every actor, event and term, and leads to the claims and the sources', () => {
	const listed = new Set(linked('search/'));
	const wanted = addresses('actors.json', 'events.json', 'terms.json');
	expect(wanted.length).toBeGreaterThan(0);
	expect(wanted.filter((address) => !listed.has(address))).toEqual([]);
	expect([...listed]).toEqual(expect.arrayContaining(['/explainer/claims/', '/explainer/sources/']));
});

test('every claim is on the list of its status', () => {
	const lists = pages.filter((path) => linked('claims/').includes(`/explainer/${path}`));
	const listed = new Set(lists.flatMap(linked));
	const claims = addresses('claims.json');
	expect(claims.length).toBeGreaterThan(0);
	expect(claims.filter((address) => !listed.has(address))).toEqual([]);
});

/** The pages that list the sources, to each of which the page of sources leads. */
const sourceLists = pages.filter((path) => path.startsWith('sources/from/'));

test('every source stands on one of the lists to which the page of sources leads', () => {
	const lists = linked('sources/');
	expect(sourceLists.length).toBeGreaterThan(1);
	expect(sourceLists.filter((path) => !lists.includes(`/explainer/${path}`))).toEqual([]);
	const listed = sourceLists.flatMap((path) =>
		linked(path).filter((to) => /^\/explainer\/sources\/[^/]+\/$/.test(to)),
	);
	expect(listed.sort()).toEqual(
		data<{ id: string }>('sources.json')
			.map(({ id }) => `/explainer/sources/${id}/`)
			.sort(),
	);
});

test('an address of a source on the page where all once stood leads to the source', async ({ page }) => {
	const { id } = data<{ id: string }>('sources.json')[0]!;
	await page.goto(`sources/#${id}`);
	await expect(page).toHaveURL(new RegExp(`/sources/${id}/$`));
});

test('no two links of a list of everything bear the same words', () => {
	for (const path of [...sourceLists.map((list) => `${list}index.html`), 'search/index.html']) {
		const main = /<main[\s\S]*<\/main>/.exec(file(path))![0];
		const seen = new Map<string, Set<string>>();
		for (const [, href, inner] of main.matchAll(/<a [^>]*?href="([^"]*)"[^>]*>([\s\S]*?)<\/a>/g)) {
			const text = inner!
				.replace(/<[^>]*>/g, '')
				.replace(/\s+/g, ' ')
				.trim();
			seen.set(text, (seen.get(text) ?? new Set()).add(href!));
		}
		expect(seen.size, path).toBeGreaterThan(0);
		expect(
			[...seen].filter(([, hrefs]) => hrefs.size > 1).map(([text]) => text),
			path,
		).toEqual([]);
	}
});

test('the lists from A to Z fit on a few screens of a phone until a reader unfolds a part', async ({
	page,
}) => {
	await page.setViewportSize({ width: 360, height: 740 });
	for (const path of ['glossary/', 'search/']) {
		await page.goto(path);
		const screens = await page.evaluate(() => document.documentElement.scrollHeight / innerHeight);
		expect(screens, path).toBeLessThanOrEqual(10);
	}
});

test('every letter and every term is unfolded by its address', async ({ page }) => {
	for (const path of ['glossary/', 'search/']) {
		await page.goto(path);
		const { all, shut } = await page.evaluate(async () => {
			const entries = [...document.querySelectorAll<HTMLDetailsElement>('main details[id]')];
			const shut: string[] = [];
			for (const entry of entries) {
				entry.open = false;
				const changed = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
				location.hash = entry.id;
				await changed;
				if (!entry.open) shut.push(entry.id);
			}
			return { all: entries.length, shut };
		});
		expect(all, path).toBeGreaterThan(0);
		expect(shut, path).toEqual([]);
	}
});

test('every letter of the glossary is one jump away', async ({ page }) => {
	await page.goto('glossary/');
	for (const link of await page.locator('.letters a').all()) {
		await link.click();
		await expect(page.locator(':target')).toBeInViewport();
	}
});
