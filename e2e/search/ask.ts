import type { Page } from 'playwright';
import { isFound, rankOf, type Answer } from './score.ts';
import type { Query } from './queries.ts';

/** What a query was answered with. */
export type Answered = Query & Answer;

/**
 * Asks the search page as a reader does who types a query over the last one and sends it, and waits until it has answered.
 * The page is opened for the first query and stays open for the next.
 * @param site address of the site, with its base path and a slash at the end
 * @returns the address of each result, best first, from the site's root and with its fragment
 * @throws if the page gives no answer within the page's time limit, or says that the search cannot be had
 */
export async function ask(page: Page, site: string, query: string): Promise<string[]> {
	if (!page.url().startsWith(`${site}search/`)) {
		await page.goto(`${site}search/`);
		await page.locator('[data-search-state]').waitFor();
	}
	await page.locator('[data-search] input[name="q"]').evaluate((field: HTMLInputElement, query) => {
		field.value = query;
		field.dispatchEvent(new InputEvent('input', { bubbles: true }));
		field.form!.requestSubmit();
	}, query);
	// With the query the page is loading at once, and no longer when it has an answer.
	const state = await page.waitForFunction(() => {
		const now = document.querySelector('[data-search-state]')?.getAttribute('data-search-state');
		return now === 'idle' || now === 'loading' ? undefined : now;
	});
	if ((await state.jsonValue()) === 'error') throw new Error(`The search page has no answer to “${query}”.`);
	const links = await page
		.locator('[data-search-results] > li')
		.evaluateAll((items) => items.flatMap((item) => item.querySelector('a')?.href ?? []));
	const { pathname: base } = new URL(site);
	return links.map((link) => {
		const { pathname, hash } = new URL(link);
		return `/${pathname.slice(base.length)}${decodeURIComponent(hash)}`;
	});
}

/** One line for each query without a right result among the first three: what it got instead. */
export const missed = (answers: readonly Answered[]): string[] =>
	answers
		.filter((answer) => !isFound(answer, 3))
		.map((answer) => {
			const rank = rankOf(answer);
			const got = [...new Set(answer.results)].slice(0, 3).join(' ') || 'nothing';
			return `${answer.kind}: ${answer.q} → ${got}${rank ? ` (right at ${rank})` : ''}`;
		});
