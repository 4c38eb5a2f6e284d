import { expect, test, type Page, type Route } from '@playwright/test';
import { settled } from './search/page.ts';

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

/** A query that asks for every one of them: it has a name, a word, and a slip. */
const QUERY = 'Jundullah attakcs';

const PARTS = {
	'the script of the index': '**/pagefind/pagefind.js*',
	'the list of the index': '**/pagefind/*.pf_meta*',
	'a part of the index': '**/pagefind/index/*.pf_index*',
	'the words of the index': '**/pagefind/words.txt*',
	'the text of a result': '**/pagefind/record/*.json*',
};

for (const [what, fail] of Object.entries(FAILURES)) {
	test(`when a file of the index ${what} it is said, and the next try and the network bring the answer`, async ({
		page,
	}) => {
		for (const [part, files] of Object.entries(PARTS)) {
			await test.step(part, async () => {
				await page.route(files, fail);
				await page.goto(`search/?q=${encodeURIComponent(QUERY)}`);
				await failed(page, 'could not be loaded');
				await again(page).click();
				await failed(page, 'could not be loaded');
				await page.unrouteAll();
				if (part === 'a part of the index') await page.evaluate(() => dispatchEvent(new Event('online')));
				else await again(page).click();
				await settled(page, 'ready');
				await expect(again(page)).toBeHidden();
			});
		}
	});
}
