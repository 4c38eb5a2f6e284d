import { data, expect, file, test } from './site.ts';

/** Every address that the A–Z index must hold, taken from the published data. */
const addresses = ['claims.json', 'actors.json', 'events.json', 'terms.json'].flatMap((name) =>
	data<{ url: string }>(name).map(({ url }) => new URL(url).pathname + new URL(url).hash),
);

test('the index from A to Z lists every claim, actor, event and term', () => {
	const html = file('search/index.html');
	const listed = new Set([...html.matchAll(/href="([^"]+)"/g)].map(([, href]) => href));
	expect(addresses.length).toBeGreaterThan(0);
	expect(addresses.filter((address) => !listed.has(address))).toEqual([]);
});

test('every source has its line on the page of all sources', () => {
	const html = file('sources/index.html');
	const missing = data<{ id: string }>('sources.json').filter(({ id }) => !html.includes(`id="${id}"`));
	expect(missing).toEqual([]);
});

test('no two links of the page of all sources bear the same words', () => {
	const main = /<main[\s\S]*<\/main>/.exec(file('sources/index.html'))![0];
	const seen = new Map<string, string[]>();
	for (const [, href, inner] of main.matchAll(/<a [^>]*?href="([^"]*)"[^>]*>([\s\S]*?)<\/a>/g)) {
		const text = inner!
			.replace(/<[^>]*>/g, '')
			.replace(/\s+/g, ' ')
			.trim();
		seen.set(text, [...(seen.get(text) ?? []), href!]);
	}
	expect([...seen].filter(([, hrefs]) => hrefs.length > 1)).toEqual([]);
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
	const shut: string[] = [];
	for (const path of ['glossary/', 'search/']) {
		await page.goto(path);
		const ids = await page.locator('main details[id]').evaluateAll((all) => all.map(({ id }) => id));
		expect(ids.length, path).toBeGreaterThan(0);
		for (const id of ids) {
			await page.evaluate((hash) => (location.hash = hash), id);
			const open = page.locator(`details[open][id="${id}"]`);
			if ((await open.count()) === 0) await open.waitFor().catch(() => shut.push(`${path}#${id}`));
		}
	}
	expect(shut).toEqual([]);
});

test('every letter of the glossary is one jump away', async ({ page }) => {
	await page.goto('glossary/');
	for (const link of await page.locator('.letters a').all()) {
		await link.click();
		await expect(page.locator(':target')).toBeInViewport();
	}
});
