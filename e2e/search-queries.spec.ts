import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readDossier } from '../src/build/content.ts';
import { ask } from './search/ask.ts';
import { openSite, type SiteSearch } from './search/engine.ts';
import { queriesOf, unanswerableOf, type Half } from './search/queries.ts';
import { isFound, rankOf, scoreOf } from './search/score.ts';
import { readingTitles } from './search/titles.ts';
import { expect, file, test } from './site.ts';

/**
 * What the search must reach at least on each half of the list of queries (`search/queries/`): shares with a right result
 * first and among the first three, the mean reciprocal rank, and of the queries that nothing answers the share that is said
 * to be so; `wronglySilent` is the most of the others that may be said to be so. `npm run bench:search` prints what it
 * reaches now. The lists are asked without a browser, through the modules that readers get; some queries are asked in one,
 * too.
 */
const BOUNDS: Record<
	Half,
	{ first: number; three: number; rank: number; silent: number; wronglySilent: number }
> = {
	tuning: { first: 0.82, three: 0.93, rank: 0.88, silent: 0.87, wronglySilent: 0.05 },
	sealed: { first: 0.8, three: 0.92, rank: 0.86, silent: 0.91, wronglySilent: 0.16 },
};

const SITE = fileURLToPath(new URL('../.cache/site/', import.meta.url));
let search: SiteSearch;
test.beforeAll(async () => {
	search = await openSite(SITE, '/explainer/');
});

for (const half of ['tuning', 'sealed'] as const) {
	test(`readers find what they look for: the ${half} half`, async () => {
		const answers = [];
		for (const query of queriesOf(half)) answers.push({ ...query, ...(await search.ask(query.q)) });
		const { first, three, rank } = scoreOf(answers);
		const bounds = BOUNDS[half];
		expect.soft(three, 'right among the first three').toBeGreaterThanOrEqual(bounds.three);
		expect.soft(first, 'right at the first place').toBeGreaterThanOrEqual(bounds.first);
		expect.soft(rank, 'mean reciprocal rank').toBeGreaterThanOrEqual(bounds.rank);
		const wrong = answers.filter(({ silent }) => silent).length / answers.length;
		expect.soft(wrong, 'said to be answered by nothing, and is').toBeLessThanOrEqual(bounds.wronglySilent);
		const unanswerable = [];
		for (const { q } of unanswerableOf(half)) unanswerable.push(await search.ask(q));
		const told = unanswerable.filter(({ silent, results }) => silent || results.length === 0);
		expect
			.soft(told.length / unanswerable.length, 'what nothing answers is said to be so')
			.toBeGreaterThanOrEqual(bounds.silent);
	});
}

test('a pasted address of a source finds its page', async () => {
	const { sources } = readDossier(process.cwd());
	const some = sources.filter((_, at) => at % 50 === 0);
	expect(some.length).toBeGreaterThan(10);
	for (const { URL: address, path } of some)
		expect.soft((await search.ask(address)).results, address).toContain(path);
	expect((await search.ask('https://example.org/not/among/the/sources')).results).toEqual([]);
});

test('every title on the site, asked as it stands, is found first', async () => {
	const astray = [];
	for (const { path, title } of readingTitles()) {
		const answer = await search.ask(title);
		if (!isFound({ targets: [path], results: answer.results }, 1))
			astray.push(`${title}: ${rankOf({ targets: [path], results: answer.results }) ?? 'not found'}`);
	}
	expect(astray).toEqual([]);
});

test('a browser is answered as the list is', async ({ page, baseURL }) => {
	const some = queriesOf('tuning').filter((_, at) => at % 9 === 0);
	expect(some.length).toBeGreaterThan(10);
	// What Pagefind gives for a word hangs on the parts of the index that it has read before: both begin anew.
	const fresh = await openSite(SITE, '/explainer/');
	for (const { q } of some) {
		const { results } = await fresh.ask(q);
		expect.soft(await ask(page, baseURL!, q), q).toEqual(results);
	}
});

test('every target of the queries is on the site', () => {
	const queries = (['tuning', 'sealed'] as const).flatMap(queriesOf);
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
	expect(new Set(queries.map(({ q }) => q)).size, 'no query stands twice').toBe(queries.length);
});
