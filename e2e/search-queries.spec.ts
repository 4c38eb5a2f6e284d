import { existsSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { askAll, missed, type Answered } from './search/ask.ts';
import { queries } from './search/queries.ts';
import { scoreOf } from './search/score.ts';
import { expect, file, test } from './site.ts';

/**
 * The least that the search must reach over the whole list of queries (`search/queries/`): shares of the queries
 * with a right result first and among the first three, and the mean reciprocal rank. `npm run bench:search` prints
 * what it reaches now, beside other engines. The shares fell by 4 and 1 in a hundred when the content grew by a tenth: the weights were
 * chosen on less (decision 0009). The queries made from needs are not among them: what the search reaches on those is
 * first to be measured.
 */
const LEAST = { first: 0.75, three: 0.93, rank: 0.84 };

const measured = queries.filter(({ from }) => from !== 'needs');

/** Asks the whole list on three tabs at once. */
const askEverything = async (page: Page, baseURL: string): Promise<Answered[]> =>
	askAll([page, await page.context().newPage(), await page.context().newPage()], baseURL, measured);

test('readers find what they look for among the first three results', async ({ page, baseURL }) => {
	test.slow();
	const answers = await askEverything(page, baseURL!);
	const list = `\n${missed(answers).join('\n')}\n`;
	const { first, three, rank } = scoreOf(answers);
	expect.soft(answers.filter(({ results }) => results.length === 0).map(({ q }) => q)).toEqual([]);
	expect.soft(three, `right among the first three; missed are${list}`).toBeGreaterThanOrEqual(LEAST.three);
	expect.soft(first, 'right at the first place').toBeGreaterThanOrEqual(LEAST.first);
	expect.soft(rank, 'mean reciprocal rank').toBeGreaterThanOrEqual(LEAST.rank);
});

test('every target of the queries is on the site', () => {
	const html = new Map<string, string>();
	const missing = [...new Set(queries.flatMap(({ targets }) => targets))].filter((target) => {
		const [path, id] = target.split('#') as [string, string?];
		const page = `${path.slice(1)}index.html`;
		if (!path.startsWith('/') || !path.endsWith('/')) return true;
		if (!existsSync(new URL(`../.cache/site/${page}`, import.meta.url))) return true;
		if (!html.has(page)) html.set(page, file(page));
		return id !== undefined && !html.get(page)!.includes(` id="${id}"`);
	});
	expect(missing).toEqual([]);
});
