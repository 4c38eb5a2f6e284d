import { existsSync } from 'node:fs';
import { missed, type Answered } from '../e2e/search/ask.ts';
import { openSite } from '../e2e/search/engine.ts';
import { queriesOf, unanswerableOf } from '../e2e/search/queries.ts';
import { isFound, rankOf } from '../e2e/search/score.ts';
import { readDossier } from '../src/build/content.ts';
import { searchRecords } from '../src/model/search/records.ts';
import { contents } from '../src/site.ts';
import { bootstrap, wilson } from './search/interval.ts';
import { rivals } from './search/rivals.ts';
import { table } from './search/table.ts';
import { optionsOf } from './usage/options.ts';

/**
 * `npm run bench:search`: the search of the site that `npm run site` built, beside other engines over the same records,
 * judged by the same targets. MiniSearch is also asked what the site's own search makes of each query. Without a browser:
 * the modules that readers get read the files of the site.
 *
 * `-- --sealed` measures the half of the queries by which nothing was chosen, and the queries that the site cannot answer;
 * it prints figures only, so that nobody tunes on them.
 */
const { sealed } = optionsOf(
	`npm run bench:search [-- --sealed]; \`npm run site\` first
  --sealed  the half of the queries by which nothing was chosen, in figures only`,
	{ sealed: { type: 'boolean', default: false } },
);
const SITE = `${process.cwd()}/.cache/site/`;
if (!existsSync(`${SITE}search/index.html`)) {
	console.error('There is no built site: run `npm run site` first.');
	process.exit(1);
}
const half = sealed ? 'sealed' : 'tuning';
const queries = queriesOf(half);
const search = await openSite(SITE, '/explainer/');
const records = searchRecords(readDossier(process.cwd()), contents);

const percent = (share: number): string => (share * 100).toFixed(1);
const shareOf = (hits: number, total: number): string => {
	const [low, high] = wilson(hits, total);
	return `${percent(hits / total)} (${percent(low)}–${percent(high)})`;
};
/** One line of the table: shares in per cent and the mean reciprocal rank, each with its 95 % interval. */
function figures(name: string, answers: readonly Answered[]): string[] {
	const count = (n: number): number => answers.filter((answer) => isFound(answer, n)).length;
	const ranks = answers.map((answer) => 1 / (rankOf(answer) ?? Infinity));
	const [low, high] = bootstrap(ranks);
	const mean = ranks.reduce((sum, rank) => sum + rank, 0) / ranks.length;
	return [
		name,
		shareOf(count(1), answers.length),
		shareOf(count(3), answers.length),
		`${mean.toFixed(3)} (${low.toFixed(3)}–${high.toFixed(3)})`,
		String(answers.filter(({ results }) => results.length === 0).length),
	];
}

const own: Answered[] = [];
const planned = new Map<string, string>();
for (const query of queries) {
	const { results, words } = await search.ask(query.q);
	own.push({ ...query, results });
	planned.set(query.q, words);
}
const rows = [figures('This site', own)];
for (const { name, ask } of await rivals(records)) {
	const answers = async (asked: (q: string) => string): Promise<Answered[]> =>
		Promise.all(queries.map(async (query) => ({ ...query, results: await ask(asked(query.q)) })));
	rows.push(figures(name, await answers((q) => q)));
	if (name === 'MiniSearch')
		rows.push(figures('MiniSearch, same reading', await answers((q) => planned.get(q) ?? q)));
}
console.log(`${queries.length} queries of the ${half} half, ${records.length} records\n`);
console.log(table([['', 'right at 1, %', 'right at 3, %', 'mean reciprocal rank', 'no result'], ...rows]));

/** Whether the search says that the site says nothing on a query, or finds nothing. */
const isTold = async (q: string): Promise<boolean> => {
	const { silent, results } = await search.ask(q);
	return silent || results.length === 0;
};
const count = async (list: readonly { q: string }[]): Promise<string> => {
	let told = 0;
	for (const { q } of list) if (await isTold(q)) told += 1;
	return `${list.length}: ${shareOf(told, list.length)}`;
};
console.log(
	`\nSaid to be answered by nothing, %, of queries that nothing answers, ${await count(unanswerableOf(half))}`,
);
console.log(`and of queries that something answers, ${await count(queries)}`);

if (!sealed) {
	const misses = missed(own);
	console.log(`\nMissed by this site at 3: ${misses.length === 0 ? 'none' : misses.length}`);
	for (const line of misses) console.log(`  ${line}`);
}
