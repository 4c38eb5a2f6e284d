import type { Page, Route } from '@playwright/test';
import { settled } from './search/page.ts';
import { expect, test } from './site.ts';

/**
 * What the search page says when a file of its index fails, and that it recovers. The console of a browser logs every
 * request that fails, and here that is the point, so the plain page is used.
 */

const again = (page: Page) => page.getByRole('button', { name: 'Try again' });
/** Waits until a failure is told: never as an empty answer. */
async function failed(page: Page, words: string): Promise<void> {
	await settled(page, 'error');
	await expect(page.getByRole('main').getByRole('status')).toContainText(words);
	await expect(again(page)).toBeVisible();
}

const FAILURES: Record<string, (route: Route) => Promise<void>> = {
	'answers 404': (route) => route.fulfill({ status: 404, body: '' }),
	'answers 503': (route) => route.fulfill({ status: 503, body: '' }),
	'is cut off': (route) => route.abort(),
};

const PARTS = {
	'the script of the index': '**/pagefind/pagefind.js*',
	'the entry of the index': '**/pagefind/pagefind-entry.json*',
	'the list of the index': '**/pagefind/*.pf_meta*',
	'a part of the index': '**/pagefind/index/*.pf_index*',
	'the text of a result': '**/pagefind/fragment/*.pf_fragment*',
};

for (const [what, fail] of Object.entries(FAILURES)) {
	test(`when a file of the index ${what} it is said, and the next try and the network bring the answer`, async ({
		browser,
		baseURL,
	}) => {
		for (const [part, files] of Object.entries(PARTS)) {
			await test.step(part, async () => {
				const page = await browser.newPage({ baseURL: baseURL! });
				await page.route(files, fail);
				await page.goto('search/?q=Jundullah%20attacks');
				await failed(page, 'could not be loaded');
				await again(page).click();
				await failed(page, 'could not be loaded');
				await page.unrouteAll();
				if (part === 'a part of the index') await page.evaluate(() => dispatchEvent(new Event('online')));
				else await again(page).click();
				await settled(page, 'ready');
				await expect(again(page)).toBeHidden();
				await page.close();
			});
		}
	});
}
