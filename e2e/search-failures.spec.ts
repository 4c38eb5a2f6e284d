import type { Browser, Page } from '@playwright/test';
import { holdBack, results, searchbox, settled, state } from './search/page.ts';
import { expect, test } from './site.ts';

/**
 * What the search page says and does when something fails. The console of a browser logs every request that fails, and
 * here that is the point, so the plain page is used.
 */
async function plain(browser: Browser, baseURL: string | undefined): Promise<Page> {
	const context = await browser.newContext({ baseURL: baseURL! });
	return context.newPage();
}

const status = (page: Page) => page.getByRole('main').getByRole('status');
const again = (page: Page) => page.getByRole('button', { name: 'Try again' });
const index = (page: Page) => page.getByRole('heading', { name: 'Index from A to Z' });
/** Waits until a failure is told: never as an empty answer. */
async function failed(page: Page, words: string): Promise<void> {
	await settled(page, 'error');
	await expect(status(page)).toContainText(words);
	await expect(again(page)).toBeVisible();
	await expect(index(page)).toBeVisible();
}

test('when the index is missing it is said, and the index from A to Z is there', async ({
	browser,
	baseURL,
}) => {
	const page = await plain(browser, baseURL);
	await page.route('**/pagefind/**', (route) => route.abort());
	await page.goto('search/?q=Jundullah%20attacks');
	await failed(page, 'could not be loaded');
	await again(page).click();
	await failed(page, 'could not be loaded');
	await page.context().close();
});

test('without the names texts are found', async ({ browser, baseURL }) => {
	const page = await plain(browser, baseURL);
	await page.route('**/search/names.json', (route) => route.abort());
	await page.goto('search/?q=ambassador');
	await settled(page, 'ready');
	await expect(results(page).first()).toBeVisible();
	await expect(status(page)).toContainText('result');
	await page.context().close();
});

test('names that never come do not keep the texts waiting', async ({ browser, baseURL }) => {
	const page = await plain(browser, baseURL);
	await page.clock.install();
	await page.route('**/search/names.json', () => undefined);
	await page.goto('search/?q=ambassador');
	await page.clock.fastForward(5000);
	await settled(page, 'ready');
	await page.context().close();
});

test('an answer that does not come is told after ten seconds, the index in sight before; if it comes it is shown', async ({
	browser,
	baseURL,
}) => {
	const page = await plain(browser, baseURL);
	// The clock stands still but for what is let pass, however slow the machine.
	await page.clock.install({ time: 0 });
	await page.clock.pauseAt(1000);
	const release = await holdBack(page, '**/pagefind/**');
	await page.goto('search/?q=Gwadar');
	// What is found by its name is there.
	await expect(results(page).first()).toBeVisible();
	await page.clock.runFor(2000);
	await expect(status(page)).toContainText('Still loading');
	await expect(index(page)).toBeVisible();
	await expect(state(page)).toHaveAttribute('data-search-state', 'loading');
	await page.clock.runFor(9000);
	await failed(page, 'ten seconds');
	await expect(results(page).first()).toBeVisible();
	release();
	await page.clock.resume();
	await settled(page, 'ready');
	await expect(index(page)).toBeHidden();
	await page.context().close();
});

test('a browser that refuses WebAssembly gets a sentence and the index', async ({ browser, baseURL }) => {
	const page = await plain(browser, baseURL);
	await page.addInitScript(() => Object.defineProperty(globalThis, 'WebAssembly', { value: undefined }));
	await page.goto('search/?q=Jundullah');
	await failed(page, 'could not be loaded');
	await page.context().close();
});

test('a browser that refuses to write its history searches all the same', async ({ page }) => {
	await page.addInitScript(() => {
		history.pushState = history.replaceState = () => {
			throw new DOMException('Too many calls', 'SecurityError');
		};
	});
	await page.goto('search/');
	await settled(page, 'idle');
	await searchbox(page).pressSequentially('Gwadar');
	await settled(page, 'ready');
	await expect(results(page).first()).toContainText('Gwadar');
	await searchbox(page).fill('Jundullah');
	await searchbox(page).press('Enter');
	await expect(results(page).first()).toContainText('Jundullah');
	await settled(page, 'ready');
});
