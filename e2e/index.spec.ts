import { data, expect, file, test } from './site.ts';

/** Every address that the A–Z index must hold, taken from the published data. */
const addresses = ['claims.json', 'actors.json', 'events.json', 'terms.json'].flatMap((name) =>
	data<{ url: string }>(name).map(({ url }) => new URL(url).pathname + new URL(url).hash),
);

test('the index from A to Z lists every claim, actor, event and term', () => {
	const html = file('search/index.html');
	const at = 'http://a.example/explainer/search/';
	const listed = new Set(
		[...html.matchAll(/href="([^"]+)"/g)]
			.map(([, href]) => new URL(href!, at))
			.map((url) => url.pathname + url.hash),
	);
	expect(addresses.length).toBeGreaterThan(0);
	expect(addresses.filter((address) => !listed.has(address))).toEqual([]);
});

test('every source has its line on the page of all sources', () => {
	const html = file('sources/index.html');
	const missing = data<{ id: string }>('sources.json').filter(({ id }) => !html.includes(`id="${id}"`));
	expect(missing).toEqual([]);
});

test('no two links of a list of everything bear the same words', () => {
	for (const path of ['sources/index.html', 'search/index.html']) {
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
