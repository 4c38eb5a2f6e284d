import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureQuickBrowser } from './browser.ts';
import { findEngines } from './engines.ts';
import { hasJava, NO_JAVA } from './java.ts';
import { judged, playwrightOutcome, single, summary, vitestOutcome, type Outcome } from './reports.ts';

/**
 * `npm test`: runs every check, each named as its script in package.json, goes on after a failure, and ends with what
 * failed and one line of counts. Vitest's and Playwright's tests are counted from their own reports; every other check
 * counts as one. Checks that do not disturb each other run side by side; each prints its output whole once it has ended.
 */
const reports = '.cache/reports';
rmSync('.cache', { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

/** The tests run on the story in src/ and on the example, whichever story DOSSIER names. */
const { DOSSIER: dossier, ...inherited } = process.env;
const env: NodeJS.ProcessEnv = {
	...inherited,
	// Every test runs on the pinned Node, however this file was started.
	PATH: `${process.cwd()}/node_modules/.bin${process.platform === 'win32' ? ';' : ':'}${process.env['PATH']}`,
	ASTRO_TELEMETRY_DISABLED: '1',
};
const outcomes: [check: string, Outcome][] = [];

/** Runs an npm script to its end, with some variables of its own. @returns whether it ended well, and all that it printed */
function start(
	script: string,
	args: string[],
	own: NodeJS.ProcessEnv,
): Promise<{ ok: boolean; output: string }> {
	const child = spawn('npm', ['run', '--silent', script, ...(args.length > 0 ? ['--', ...args] : [])], {
		stdio: ['ignore', 'pipe', 'pipe'],
		env: { ...env, ...own },
		shell: process.platform === 'win32',
	});
	const printed: Buffer[] = [];
	for (const stream of [child.stdout, child.stderr])
		stream.on('data', (chunk: Buffer) => printed.push(chunk));
	return new Promise((resolve, reject) => {
		child.on('error', reject);
		child.on('close', (status) => resolve({ ok: status === 0, output: Buffer.concat(printed).toString() }));
	});
}

/** Runs a check, prints its output and notes what it came to. @returns whether it ended well */
async function check(
	script: string,
	args: string[] = [],
	outcome: (ok: boolean, output: string) => Outcome = single,
	own: NodeJS.ProcessEnv = {},
): Promise<boolean> {
	console.log(`… ${script}`);
	const { ok, output } = await start(script, args, own);
	process.stdout.write(`\n── ${script}\n${output}`);
	outcomes.push([script, outcome(ok, output)]);
	return ok;
}

/** A runner's own report. @throws if there is none; its shape is the runner's, which reports.ts describes */
const json = <Report>(name: string): Report =>
	JSON.parse(readFileSync(`${reports}/${name}`, 'utf8')) as Report;

const unit = (): Promise<boolean> =>
	check(
		'check:unit',
		['--reporter=default', '--reporter=json', `--outputFile.json=${reports}/vitest.json`],
		(ok) => judged(ok, () => vitestOutcome(json('vitest.json'))),
	);
/** Tests of Playwright's, counted from the report that is named. */
const browser = (script: string, report: string): Promise<boolean> =>
	check(script, [], (ok) => judged(ok, () => playwrightOutcome(json(report))), {
		PLAYWRIGHT_JSON_OUTPUT_NAME: `${process.cwd()}/${reports}/${report}`,
	});

/** Runs checks one after the other, whatever each comes to. */
async function inTurn(...scripts: string[]): Promise<void> {
	for (const script of scripts) await check(script);
}

try {
	ensureQuickBrowser();
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}

/** Other engines are for the full run; one that is missing is skipped by name, but not on GitHub Actions. */
const engines = env['FULL'] ? findEngines() : [];
const missing = engines.filter(({ program }) => !program);

// Lint and types read what `astro sync` writes anew, as the build does: they share one sync, and end before the build begins.
await check('sync');
const quick = inTurn('check:lockfile', 'check:workflows', 'check:content');
await Promise.all([inTurn('lint'), check('check:types', ['--noSync']), quick]);
// Both sites are made by one installation, whose types Astro writes anew each time: one after the other.
const sites = async (): Promise<boolean> => {
	const [site, example] = [await check('site'), await check('example')];
	return site && example;
};
const [built] = await Promise.all([sites(), unit().then(() => inTurn('check:format'))]);
if (built) {
	const documents = inTurn('check:html', ...(hasJava() || env['GITHUB_ACTIONS'] ? ['check:vnu'] : []));
	await Promise.all([browser('check:browser', 'playwright.json'), documents]);
	if (engines.some(({ program }) => program)) await browser('check:engines', 'engines.json');
}

console.log('\n── summary');
if (dossier)
	console.log(`– ${dossier}: not looked at, for the tests take src/; \`npm run content\` checks it`);
if (!hasJava()) console.log(`– check:vnu: skipped, ${NO_JAVA}`);
for (const { name, wanted } of missing) {
	console.log(`– check:engines, ${name}: skipped, there is no ${wanted} here`);
	if (env['GITHUB_ACTIONS']) outcomes.push([`check:engines, ${name}`, single(false, `no ${wanted}`)]);
}
if (!built) console.log('– check:html, check:vnu, check:browser: not run, for there is no site');
console.log(summary(outcomes));
process.exitCode = outcomes.some(([, { failed }]) => failed > 0) ? 1 : 0;
