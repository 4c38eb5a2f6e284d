import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { parse } from 'yaml';
import { results, searchbox, settled, state } from './search/page.ts';
import { LANGUAGES } from './search/queries.ts';
import { expect, file, test } from './site.ts';

/** Search in other languages than English, as a reader of each meets it. */

/** The words of a language’s pages. */
interface Words {
	pages: Record<string, string>;
	frame: Record<'english', string>;
	search: Record<
		'noScript' | 'failed' | 'again' | 'none' | 'silent' | 'placeholder' | 'marked' | 'unmark',
		string
	>;
}
const wordsOf = (language: string): Words =>
	(
		parse(readFileSync(new URL(`../src/content/languages/${language}.yaml`, import.meta.url), 'utf8')) as {
			words: Words;
		}
	).words;

/** A name of each language as it is typed, with a slip in its spaces or letters, and the page that it leads to. */
const NAMED: Record<string, { typed: string; other: string; path: string }> = {
	fa: { typed: 'جیش العدل', other: 'جيش‌العدل', path: '/actors/jaish-al-adl/' },
	ur: { typed: 'زاہدان', other: 'زاھدان', path: '/map/#zahedan' },
};
/** A word of a sentence in each language. */
const WORD: Record<string, string> = { fa: 'سفیران', ur: 'سفیر' };

/** A name in a sentence that search finds first of all sentences. */
const MARKED: Record<string, string> = { fa: 'سراوان', ur: 'سراوان' };

const first = (language: string) => `[data-search-results] a[href^="/explainer/${language}/"]`;

for (const language of LANGUAGES) {
	const words = wordsOf(language);
	const named = NAMED[language]!;
	const query = (q: string): string => `${language}/search/?q=${encodeURIComponent(q)}`;

	test.describe(language, () => {
		test('a name is there while it is typed, said to be in English; its other spelling finds it, too', async ({
			page,
		}) => {
			await page.goto(`${language}/search/`);
			const names = page.waitForResponse(`**/${language}/search/names.json`);
			await searchbox(page).focus();
			await (await names).finished();
			for (const typed of [named.typed, named.other]) {
				await searchbox(page).fill(typed);
				const name = results(page).first();
				await expect(name).toHaveClass('name');
				await expect(name.getByRole('link')).toHaveAttribute('href', `/explainer${named.path}`);
				await expect(name.getByRole('link')).toHaveAttribute('hreflang', 'en');
				await expect(name).toContainText(words.frame.english);
			}
		});

		test('a sentence is found, followed to its place, and the way back shows the answer again', async ({
			page,
		}) => {
			await page.goto(`${language}/search/`);
			await searchbox(page).fill(WORD[language]!);
			await searchbox(page).press('Enter');
			await settled(page, 'ready');
			const sentence = page.locator(first(language)).and(page.locator('[href*="#claim-"]')).first();
			const hash = (await sentence.getAttribute('href'))!.replace(/^.*#/, '#');
			await sentence.click();
			await expect(page).toHaveURL((url) => url.hash === hash);
			await expect(page.locator(hash)).toBeInViewport();
			await page.goBack();
			await expect(searchbox(page)).toHaveValue(WORD[language]!);
			await settled(page, 'ready');
			await expect(page.locator(first(language)).first()).toBeVisible();
		});

		test('what was found is marked where a result leads, said in its language, and the marks can be removed', async ({
			page,
		}) => {
			await page.goto(query(MARKED[language]!));
			await settled(page, 'ready');
			await page.locator(first(language)).and(page.locator('[href*="#claim-"]')).first().click();
			await expect(page.locator('mark.found').first()).toHaveText(MARKED[language]!);
			const line = page.locator('.found-line');
			await expect(line).toContainText(words.search.marked.split('{words}')[0]!.trim());
			await line.getByRole('button', { name: words.search.unmark }).click();
			await expect(page.locator('mark.found')).toHaveCount(0);
		});

		test('it speaks its language, and what was typed is set apart', async ({ page }) => {
			await page.goto(query('xqzvwk'));
			await settled(page, 'empty');
			const status = page.getByRole('main').getByRole('status');
			await expect(status).toHaveText(words.search.none.replace('{query}', 'xqzvwk'));
			await expect(status.locator('bdi')).toHaveText('xqzvwk');
			await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
		});

		test('where these pages say nothing on a question, that is said, and what is nearest is shown', async ({
			page,
		}) => {
			const q = `xqzvwk qwxzjh ${WORD[language]!}`;
			await page.goto(query(q));
			await settled(page, 'ready');
			const [before] = words.search.silent.split('{query}');
			const [, after] = words.search.silent.split(/\{query\}|\{count\}/);
			const status = page.getByRole('main').getByRole('status');
			await expect(status).toContainText(`${before}${q}${after}`);
			await expect(results(page).first()).toBeVisible();
		});

		test('a query in Latin letters finds a name by its English form, and leads on to the English search', async ({
			page,
		}) => {
			await page.goto(query('Zahedan'));
			await settled(page, 'ready');
			await expect(results(page).first().getByRole('link').first()).toHaveAttribute(
				'href',
				'/explainer/map/#zahedan',
			);
			const elsewhere = page.locator('[data-search-elsewhere] a:visible');
			await expect(elsewhere).toHaveAttribute('href', /\/explainer\/search\/\?q=Zahedan$/);
			await elsewhere.click();
			await settled(page, 'ready');
			await expect(searchbox(page)).toHaveValue('Zahedan');
		});

		test('the English search leads a query in its letters on to it, and no other query', async ({ page }) => {
			await page.goto(`search/?q=${encodeURIComponent(named.typed)}`);
			await settled(page, 'ready');
			const ways = page.locator('[data-search-elsewhere] a');
			const own = ways.and(page.locator(`[hreflang="${language}"]`));
			await expect(own).toBeVisible();
			await searchbox(page).fill('Zahedan');
			await expect(ways.and(page.locator(':visible'))).toHaveCount(0);
			await searchbox(page).fill(named.typed);
			// Until the answer stands the line may move, as a press of the mouse may not.
			await expect(page).toHaveURL((url) => url.searchParams.get('q') === named.typed);
			await settled(page, 'ready');
			await own.click();
			await expect(page).toHaveURL(
				(url) => url.pathname.endsWith(`/${language}/search/`) && url.searchParams.get('q') === named.typed,
			);
			await settled(page, 'ready');
		});

		test('Ctrl K leads from a page to the field, and on the search page into it', async ({ page }) => {
			await page.goto(`${language}/accounts/`, { waitUntil: 'load' });
			await page.keyboard.press('Control+k');
			await expect(page).toHaveURL((url) => url.pathname.endsWith(`/${language}/search/`));
			await expect(searchbox(page)).toBeFocused();
			await page.locator('h1').click();
			await expect(searchbox(page)).not.toBeFocused();
			await page.keyboard.press('Control+k');
			await expect(searchbox(page)).toBeFocused();
		});

		test('when the index cannot be had it is said, the names stay, and another try finds', async ({
			browser,
			baseURL,
		}) => {
			// A browser logs each request that fails, which is the point here.
			const context = await browser.newContext({ baseURL: baseURL! });
			const page = await context.newPage();
			const folder = `**/pagefind-${language}/**`;
			await page.route(folder, (route) => route.fulfill({ status: 404 }));
			await page.goto(query(WORD[language]!));
			await settled(page, 'error');
			await expect(page.getByRole('main').getByRole('status')).toContainText(words.search.failed);
			await expect(page.getByRole('heading', { name: words.pages['names']! })).toBeVisible();
			await page.unroute(folder);
			await page.getByRole('button', { name: words.search.again }).click();
			await settled(page, 'ready');
			await expect(page.locator(first(language)).first()).toBeVisible();
			await context.close();
		});

		test('a first search costs at most 105 kB, 90 of them for engine and index, and the page weighs at most 16', async ({
			page,
		}) => {
			const sizes = new Map<string, number>();
			page.on('request', (request) => {
				const path = decodeURIComponent(new URL(request.url()).pathname).replace('/explainer/', '');
				if (!/^pagefind|search\/.+\.json$/.test(path)) return;
				const bytes = readFileSync(new URL(`../.cache/site/${path}`, import.meta.url));
				sizes.set(path, Math.min(bytes.length, gzipSync(bytes, { level: 9 }).length));
			});
			await page.goto(query(WORD[language]!));
			await settled(page, 'ready');
			const sum = (of: (path: string) => boolean): number =>
				[...sizes].reduce((total, [path, size]) => total + (of(path) ? size : 0), 0);
			const engine = sum((path) => path.startsWith('pagefind') && !path.includes('/record/'));
			const all = sum(() => true);
			const html = gzipSync(file(`${language}/search/index.html`), { level: 9 }).length;
			console.log(`${language}: engine and index ${engine}, all ${all}, page ${html} bytes`);
			expect([...sizes.keys()].some((path) => path.endsWith('.pf_index'))).toBe(true);
			expect(engine).toBeLessThanOrEqual(90_000);
			expect(all).toBeLessThanOrEqual(105_000);
			expect(html).toBeLessThanOrEqual(16_000);
		});

		test('nothing of the engine is fetched before a reader shows the wish to search', async ({ page }) => {
			const fetched: string[] = [];
			page.on('request', (request) => fetched.push(request.url()));
			await page.goto(`${language}/search/`, { waitUntil: 'networkidle' });
			expect(fetched.filter((url) => /pagefind|search\/.+\.json/.test(url))).toEqual([]);
			await expect(state(page)).toHaveAttribute('data-search-state', 'idle');
		});

		test.describe('without JavaScript', () => {
			test.use({ javaScriptEnabled: false });

			test('the names are there to be opened, each with its page, and it says why', async ({ page }) => {
				await page.goto(`${language}/search/`);
				await expect(page.locator('noscript p')).toHaveText(words.search.noScript);
				await expect(page.locator('noscript p')).toBeVisible();
				await expect(page.locator('.full-index').getByRole('link').first()).toHaveAttribute(
					'href',
					`/explainer/${language}/names/`,
				);
				await page.locator('.full-index summary').first().click();
				const name = page.locator('.full-index li a').first();
				await expect(name).toBeVisible();
				await name.click();
				await expect(page).toHaveURL(/\/explainer\/actors\/.+/);
			});
		});
	});
}
