import { existsSync, globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { tested } from '../.config/address.ts';
import { COLLECTIONS } from '../src/schemas/collections.ts';
import { data, expect, serveInstead, test } from './site.ts';

/**
 * The invented story of `examples/ferry`, built by `npm run example` from its own content and subject with the same code:
 * what its site has, it has by them. Its pages are served here in place of those of the site under test.
 */
const folder = fileURLToPath(new URL('../.cache/example/', import.meta.url));
const read = (path: string): string => readFileSync(folder + path, 'utf8');
const settings = (name: string): unknown =>
	parse(readFileSync(new URL(`../examples/ferry/subject/${name}`, import.meta.url), 'utf8'));
const { title, tagline, sides } = settings('subject.yaml') as {
	title: string;
	tagline: string;
	sides: { name: string }[];
};
const lands = settings('lands.geojson') as { features: { properties: { name: string } }[] };
/** Every page but those at addresses that moved, which lead on at once. */
const pages = globSync('**/*.html', { cwd: folder })
	.filter((page) => !read(page).includes('http-equiv="refresh"'))
	.sort();

test.beforeEach(({ page }) => serveInstead(page, folder));

test('says on its front page and in its tagline that it is invented, and tells three sides apart', async ({
	page,
}) => {
	await page.goto('');
	await expect(page).toHaveTitle(`${title}: ${tagline}`);
	expect(tagline).toContain('nvented');
	await expect(page.locator('h1')).toContainText('nvented');
	const accounts = page.locator('.account[data-side]');
	expect(await accounts.locator('h3').allTextContents()).toEqual(sides.map(({ name }) => name));
	const lines = await accounts.evaluateAll((all) =>
		all.map((each) => {
			const { borderBlockStartStyle, borderBlockStartColor } = getComputedStyle(each);
			return `${borderBlockStartStyle} ${borderBlockStartColor}`;
		}),
	);
	expect(new Set(lines).size, lines.join(', ')).toBe(sides.length);
});

test('draws its own shapes on its maps', async ({ page }) => {
	await page.goto('map/');
	const map = page.locator('.map').first();
	const names = await map.locator('text.country').allTextContents();
	expect(names.map((name) => name.trim()).sort()).toEqual(
		lands.features.map(({ properties: { name } }) => name).sort(),
	);
	for (const line of ['land', 'border'])
		expect(await map.locator(`path.${line}`).first().getAttribute('d')).toMatch(/^M\d/);
});

test('has a timeline with a lane for each side, by its own clock', async ({ page }) => {
	await page.goto('timeline/');
	const lanes = page.locator('.lanes svg').first();
	expect((await lanes.locator('.lane-name').allTextContents()).map((name) => name.trim())).toEqual(
		expect.arrayContaining(sides.map(({ name }) => name)),
	);
	await expect(lanes.locator('[data-event]').first()).toBeAttached();
});

test('sets the names of its lanes apart, on a phone and on a desk', async ({ page }) => {
	for (const width of [320, 1280]) {
		await page.setViewportSize({ width, height: 900 });
		await page.goto('timeline/');
		const drawing = page.locator('.lanes svg:visible');
		const boxes = await drawing.evaluate((svg) =>
			[svg, ...svg.querySelectorAll('.lane-name')].map((part) => {
				const { left, right, top, bottom } = part.getBoundingClientRect();
				return { name: part.textContent.trim(), left, right, top, bottom };
			}),
		);
		const [whole, ...names] = boxes;
		expect(names.length).toBe(sides.length + 2);
		const touching = names.filter((one, n) =>
			names
				.slice(n + 1)
				.some(
					(other) =>
						one.left < other.right &&
						other.left < one.right &&
						one.top < other.bottom &&
						other.top < one.bottom,
				),
		);
		expect(touching, `at ${width} pixels`).toEqual([]);
		expect(
			names.filter(({ right }) => right > whole!.right + 1),
			`cut at ${width} pixels`,
		).toEqual([]);
	}
});

test('counts one thing as one, in its pages and in what a filter says', async ({ page }) => {
	const nouns = [...Object.keys(COLLECTIONS), 'entries', 'notes', 'publishers', 'texts', 'ties'];
	const plural = new RegExp(`(?<![\\d.,:–-])\\b1\\s+(?:${nouns.join('|')})\\b`);
	const wrong = pages.flatMap((path) => {
		const text = read(path).replace(/<(?:style|script)[\s\S]*?<\/(?:style|script)>|<\/?[a-z][^>]*>/g, ' ');
		return plural.exec(text)?.map((found) => `${path}: ${found}`) ?? [];
	});
	expect(wrong).toEqual([]);
	const { items } = JSON.parse(read('data/events.json')) as { items: { kind: string }[] };
	await page.goto('timeline/');
	const filters = page.getByRole('navigation', { name: 'Show only' });
	await filters.getByRole('link', { name: items[0]!.kind, exact: true }).click();
	const alike = items.filter(({ kind }) => kind === items[0]!.kind).length;
	await expect(filters.getByRole('status')).toHaveText(
		`${alike} of ${items.length} event${items.length === 1 ? '' : 's'}`,
	);
});

test('is told in a language more, by files of its content alone', async ({ page }) => {
	const [tag = ''] = globSync('*.yaml', {
		cwd: new URL('../examples/ferry/content/languages', import.meta.url),
	}).map((name) => name.replace('.yaml', ''));
	await page.goto('');
	await page.locator(`a[hreflang="${tag}"]`).first().click();
	await expect(page.locator('html')).toHaveAttribute('lang', tag);
	await expect(page.locator('link[rel="alternate"][hreflang="x-default"]')).toHaveCount(1);
	// No language knows countries that do not exist: they keep their names.
	const onMap = await page.locator('.map text.country').allTextContents();
	const names = onMap.map((name) => name.replace(/[\u2066-\u2069]/g, '').trim()).sort();
	expect(names).toEqual(lands.features.map(({ properties: { name } }) => name).sort());
	await expect(page.locator('[data-claim] [lang="en"]')).toHaveCount(0);
	for (const heading of await page.goto(`${tag}/names/`).then(() => page.locator('section h2').all()))
		await expect(heading.locator('xpath=following-sibling::ul/li').first()).toBeVisible();
});

test('answers a search from its own index', async ({ page }) => {
	await page.goto('search/?q=ferry%20papers');
	await expect(page.locator('[data-search-results] a').first()).toBeVisible();
	const targets = await page
		.locator('[data-search-results] a')
		.evaluateAll((all: HTMLAnchorElement[]) => all.map(({ pathname }) => pathname));
	for (const path of targets)
		expect(existsSync(`${folder}${path.slice(tested.base.length)}index.html`), path).toBe(true);
});

test('has a picture for each page that is sent on, and data files with its entries', () => {
	// Slips to cite from, cards for frames of others, and all pages as one are not sent on.
	for (const page of pages.filter(
		(path) => /(?:^|\/)index\.html$/.test(path) && !/(?:^|\/)(?:cite|card|print)\/index\.html$/.test(path),
	)) {
		const picture = /property="og:image" content="([^"]+)"/.exec(read(page))?.[1];
		const file = folder + new URL(picture!).pathname.slice(tested.base.length);
		expect(readFileSync(file).subarray(1, 4).toString(), page).toBe('PNG');
	}
	for (const name of ['claims', 'events', 'actors'])
		expect(
			(JSON.parse(read(`data/${name}.json`)) as { items: unknown[] }).items.length,
			name,
		).toBeGreaterThan(0);
});

test('has no link inside it that leads nowhere', () => {
	expect(pages.length).toBeGreaterThan(20);
	const lost = pages.flatMap((page) => {
		const at = `${tested.origin}${tested.base}${page.replace(/index\.html$/, '')}`;
		return [...read(page).matchAll(/\s(?:href|src)=(?:"([^"]+)"|([^\s"'<>&][^\s"'<>]*))/g)]
			.map(([, quoted, bare]) => new URL((quoted ?? bare)!.replaceAll('&amp;', '&'), at))
			.filter(({ origin }) => origin === tested.origin)
			.filter(({ pathname, hash }) => {
				const path = pathname.slice(tested.base.length);
				const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
				if (!existsSync(folder + file)) return true;
				// The portable edition leaves out quotation marks that HTML does not need.
				const id = decodeURIComponent(hash.slice(1));
				const text = read(file);
				return id !== '' && ![` id="${id}"`, ` id=${id} `, ` id=${id}>`].some((each) => text.includes(each));
			})
			.map(({ pathname, hash }) => `${page}: ${pathname}${hash}`);
	});
	expect(lost).toEqual([]);
});

test('has no word of the story in src', () => {
	const names = [
		...data<{ name: string }>('actors.json').map(({ name }) => name),
		...data<{ properties: { name: string } }>('places.geojson').map(({ properties: { name } }) => name),
	];
	expect(names.length).toBeGreaterThan(10);
	const found = globSync('**/*.{html,json,geojson,csv,xml,txt,webmanifest}', { cwd: folder }).flatMap(
		(path) => {
			const text = read(path);
			return names.filter((name) => text.includes(name)).map((name) => `${path}: ${name}`);
		},
	);
	expect(found).toEqual([]);
});
