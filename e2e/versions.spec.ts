import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseFeed } from '@rowanmanning/feed-parser';
import { tested } from '../.config/address.ts';
import { data, expect, file, pages, serveInstead, test, translatedPages } from './site.ts';

/** Which words these are, since when they stand, and where a reader is told of the next. */

const FEEDS = ['corrections/feed.xml', 'corrections/feed.json', 'changes/feed.xml', 'changes/feed.json'];
const version = (JSON.parse(file('data/claims.json')) as { content: string }).content;

test('every page names the version of the content and every feed', () => {
	expect(version).toMatch(/^[0-9a-f]{12}$/);
	const missing = [...pages.map((path) => `${path}index.html`), '404.html'].flatMap((path) => {
		const html = file(path);
		const head = [...html.matchAll(/<link rel="alternate"[^>]* href="([^"]*)"/g)].map(
			([, address]) => address,
		);
		const foot = html.slice(html.lastIndexOf('<footer'));
		const fits =
			FEEDS.every((feed) => head.includes(tested.base + feed)) &&
			// A page in another language names it in words of its own, and leads to what changed in English.
			(translatedPages.some((page) => path === `${page}index.html`)
				? foot.includes(`<bdi>${version}</bdi>`) && foot.includes(`href="${tested.base}changes/"`)
				: foot.includes(`Version ${version}`) && foot.includes(`href="${tested.base}changes/feed.xml"`));
		return fits ? [] : [path];
	});
	expect(missing).toEqual([]);
});

test('the feeds tell every correction, and each of their entries leads to a place of its own', () => {
	const corrected = data<{ corrections?: unknown[] }>('claims.json').flatMap(
		({ corrections }) => corrections ?? [],
	);
	const atom = parseFeed(file('corrections/feed.xml'));
	expect(atom.items.length).toBeGreaterThanOrEqual(corrected.length);
	for (const name of ['corrections', 'changes']) {
		const { items } = JSON.parse(file(`${name}/feed.json`)) as { items: { id: string; url: string }[] };
		expect(parseFeed(file(`${name}/feed.xml`)).items.map(({ id }) => id)).toEqual(items.map(({ id }) => id));
		expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
		const lost = items.filter(({ url }) => {
			const [path, id] = url.slice(`${tested.origin}${tested.base}`.length).split('#');
			return !pages.includes(path!) || (id && !file(`${path}index.html`).includes(`id="${id}"`));
		});
		expect(lost).toEqual([]);
	}
});

test.describe('of a story that has a record', () => {
	const folder = fileURLToPath(new URL('../.cache/example/', import.meta.url));
	test.beforeEach(({ page }) => serveInstead(page, folder));

	test('an address that moved leads on without a script, and search engines are told', async ({ page }) => {
		const moved = readFileSync(`${folder}claims/kestrel-was-held/index.html`, 'utf8');
		expect(moved).toContain(
			`<link rel="canonical" href="${tested.origin}${tested.base}claims/kestrel-was-stopped/">`,
		);
		expect(readFileSync(`${folder}sitemap-0.xml`, 'utf8')).not.toContain('kestrel-was-held');
		await page.goto('claims/kestrel-was-held/');
		await page.waitForURL('**/claims/kestrel-was-stopped/');
		await expect(page.getByRole('heading', { level: 1 })).toContainText('Kestrel');
	});

	test('a claim that was put in other words shows its history, and one that was not has it folded', async ({
		page,
	}) => {
		await page.goto('claims/kestrel-was-stopped/');
		const history = page.locator('details', { hasText: 'History of this claim' });
		await expect(history.getByRole('listitem')).toHaveCount(2);
		await expect(history.getByRole('listitem').nth(1)).toContainText(/Was:.*Now:/);
		await page.goto('claims/norvane-said-papers-were-missing/');
		await expect(history.getByText('published')).toBeHidden();
		await history.locator('summary').click();
		await expect(history.getByText('published')).toBeVisible();
	});

	test('the page of changes tells it on its day', async ({ page }) => {
		await page.goto('changes/');
		await page.getByRole('main').getByRole('link', { name: '31 March 2019' }).click();
		const day = page.getByRole('region', { name: '31 March 2019' });
		await expect(day.getByRole('link', { name: /harbour police/ })).toBeVisible();
		await expect(day.getByRole('link', { name: '/claims/kestrel-was-stopped/' })).toBeVisible();
	});
});
