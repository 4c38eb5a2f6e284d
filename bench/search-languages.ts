import { existsSync } from 'node:fs';
import { missed, type Answered } from '../e2e/search/ask.ts';
import { openLanguage } from '../e2e/search/engine.ts';
import { LANGUAGES, queriesIn } from '../e2e/search/queries.ts';
import { isFound, scoreOf } from '../e2e/search/score.ts';
import { wilson } from './search/interval.ts';
import { table } from './search/table.ts';
import { optionsOf } from './usage/options.ts';

/**
 * `npm run bench:search-languages`: the search of the site that `npm run site` built, in languages other than English, on
 * the tuning half of the queries of each; `-- --sealed` measures the other half and prints figures only, so that nobody
 * tunes on them. Shares are in per cent, with Wilson's 95 % interval.
 */
const { sealed } = optionsOf(
	`npm run bench:search-languages [-- --sealed]; \`npm run site\` first
  --sealed  the half of the queries by which nothing was chosen, in figures only`,
	{ sealed: { type: 'boolean', default: false } },
);
const SITE = `${process.cwd()}/.cache/site/`;
if (!existsSync(`${SITE}search/index.html`)) {
	console.error('There is no built site: run `npm run site` first.');
	process.exit(1);
}
const half = sealed ? 'sealed' : 'tuning';
const percent = (share: number): string => (share * 100).toFixed(1);
const rows: string[][] = [];
const misses: string[] = [];
for (const language of LANGUAGES) {
	const search = await openLanguage(SITE, '/explainer/', language);
	const answers: Answered[] = [];
	for (const query of queriesIn(language, half)) answers.push({ ...query, ...(await search.ask(query.q)) });
	const shareAt = (n: number): string => {
		const hits = answers.filter((answer) => isFound(answer, n)).length;
		const [low, high] = wilson(hits, answers.length);
		return `${percent(hits / answers.length)} (${percent(low)}–${percent(high)})`;
	};
	const { rank, empty } = scoreOf(answers);
	rows.push([language, String(answers.length), shareAt(1), shareAt(3), rank.toFixed(3), String(empty)]);
	misses.push(...missed(answers));
}
console.log(`The ${half} half\n`);
console.log(
	table([['', 'queries', 'right at 1, %', 'right at 3, %', 'mean reciprocal rank', 'no result'], ...rows]),
);
if (half === 'tuning') for (const line of misses) console.log(`Missed at 3: ${line}`);
