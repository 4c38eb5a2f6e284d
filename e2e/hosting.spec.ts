import { globSync } from 'node:fs';
import { expect, file, pages, test } from './site.ts';

test('an unknown address answers 404 with a page that leads on', async ({ page, request }) => {
	expect((await request.get('no/such/page/')).status()).toBe(404);
	// The browser logs the status of the document itself; the page that it shows must work all the same.
	await page.route('**/no/such/page/', async (route) => {
		const response = await route.fetch();
		await route.fulfill({ status: 200, headers: response.headers(), body: await response.text() });
	});
	await page.goto('no/such/page/');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await page.getByRole('main').getByRole('search').getByRole('searchbox').fill('Zahedan');
	// The first letter opens the quick list, in whose field Enter searches all text.
	const field = page.getByRole('dialog', { name: 'Quick search' }).getByRole('searchbox');
	await expect(field).toHaveValue('Zahedan');
	await field.press('Enter');
	await expect(page).toHaveURL(/\/explainer\/search\/\?q=Zahedan$/);
});

test('robots.txt names the sitemap, and the sitemap lists every findable page below the base path', async ({
	request,
}) => {
	const robots = await (await request.get('robots.txt')).text();
	const sitemap = /^Sitemap: (.+)$/m.exec(robots)?.[1];
	expect(new URL(sitemap!).pathname).toBe('/explainer/sitemap-index.xml');
	expect((await request.get(new URL(sitemap!).pathname)).status()).toBe(200);
	for (const [, url] of file('sitemap-0.xml').matchAll(/<loc>([^<]+)<\/loc>/g)) {
		expect(new URL(url!).pathname).toMatch(/^\/explainer\/(.*\/)?$/);
	}
	const built = globSync('**/index.html', { cwd: new URL('../.cache/site/', import.meta.url).pathname })
		.map((path) => path.replaceAll('\\', '/').replace(/index\.html$/, ''))
		.filter((path) => !file(`${path}index.html`).includes('<meta name="robots" content="noindex'));
	expect([...pages].sort()).toEqual(built.sort());
});

test('the favicon is there', async ({ request }) => {
	expect((await request.get('favicon.svg')).status()).toBe(200);
});
