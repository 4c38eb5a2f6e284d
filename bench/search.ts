import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { chromium } from 'playwright';
import { ensureBrowser } from '../.config/browser.ts';
import { askAll, missed, type Answered } from '../e2e/search/ask.ts';
import { queries } from '../e2e/search/queries.ts';
import { scoreOf } from '../e2e/search/score.ts';
import { readDossier } from '../src/build/content.ts';
import { searchRecords } from '../src/model/search/records.ts';
import { contents } from '../src/site.ts';
import { rivals } from './search/rivals.ts';
import { table } from './search/table.ts';

/**
 * `npm run bench:search`: the search page of the site that `npm run site` built, in a browser, beside other engines:
 * the same queries over the same content, judged by the same targets.
 */
if (!existsSync('.cache/site/search/index.html')) {
	console.error('There is no built site: run `npm run site` first.');
	process.exit(1);
}

/** A port that nothing listens on. */
const freePort = (): Promise<number> =>
	new Promise((found, failed) => {
		const probe = createServer().on('error', failed);
		probe.listen(0, () => {
			const address = probe.address();
			probe.close(() => found(typeof address === 'object' && address ? address.port : 0));
		});
	});

/** Answers of the site's own search page, read in a browser. */
async function askSite(): Promise<Answered[]> {
	const port = await freePort();
	const server = spawn(
		process.execPath,
		['--no-warnings', 'e2e/server.ts', '.cache/site', '/explainer/', String(port)],
		{ stdio: ['ignore', 'ignore', 'inherit'] },
	);
	const site = `http://localhost:${port}/explainer/`;
	const browser = await chromium.launch({
		executablePath: ensureBrowser(),
		args: ['--no-sandbox', '--disable-gpu'],
	});
	try {
		for (let up = false; !up;) {
			if (server.exitCode !== null) throw new Error('The server of the built site ended.');
			up = await fetch(site).then(
				({ ok }) => ok,
				() => false,
			);
		}
		const context = await browser.newContext();
		return await askAll([await context.newPage(), await context.newPage()], site, queries);
	} finally {
		await browser.close();
		server.kill();
	}
}

const records = searchRecords(readDossier(process.cwd()), contents);
const results: [string, Answered[]][] = [['This site', await askSite()]];
for (const { name, ask } of await rivals(records)) {
	const answers: Answered[] = [];
	for (const query of queries) answers.push({ ...query, results: await ask(query.q) });
	results.push([name, answers]);
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
console.log(`${queries.length} queries, ${records.length} records\n`);
console.log(
	table([
		['', 'right at 1', 'right at 3', 'mean reciprocal rank', 'no result'],
		...results.map(([name, answers]) => {
			const { first, three, rank, empty } = scoreOf(answers);
			return [name, percent(first), percent(three), rank.toFixed(3), String(empty)];
		}),
	]),
);

console.log('\nRight at 3 by kind of query\n');
console.log(
	table([
		['', 'queries', ...results.map(([name]) => name)],
		...[...new Set(queries.map(({ kind }) => kind))].map((kind) => {
			const count = queries.filter((query) => query.kind === kind).length;
			const shares = results.map(([, answers]) =>
				percent(scoreOf(answers.filter((answer) => answer.kind === kind)).three),
			);
			return [kind, String(count), ...shares];
		}),
	]),
);

const misses = missed(results[0]![1]);
console.log(`\nMissed by this site at 3: ${misses.length === 0 ? 'none' : misses.length}`);
for (const line of misses) console.log(`  ${line}`);
