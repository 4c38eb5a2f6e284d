import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureBrowser } from './browser.ts';

/**
 * `npm test`: runs every check, each named as its script in package.json, goes on after a failure, and ends with one
 * line of counts. Vitest's and Playwright's tests are counted from their own reports; every other check counts as one.
 */
const reports = '.cache/reports';
rmSync('.cache', { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const env = {
	...process.env,
	// Every test runs on the pinned Node, however this file was started.
	PATH: `${process.cwd()}/node_modules/.bin${process.platform === 'win32' ? ';' : ':'}${process.env['PATH']}`,
	ASTRO_TELEMETRY_DISABLED: '1',
	PLAYWRIGHT_JSON_OUTPUT_NAME: `${process.cwd()}/${reports}/playwright.json`,
};

interface Count {
	passed: number;
	failed: number;
}

/** Runs an npm script; its output goes to this terminal. */
function run(script: string, ...args: string[]): boolean {
	console.log(`\n── ${script}`);
	const { status } = spawnSync(
		'npm',
		['run', '--silent', script, ...(args.length > 0 ? ['--', ...args] : [])],
		{
			stdio: 'inherit',
			env,
			shell: process.platform === 'win32',
		},
	);
	return status === 0;
}

/** Counts from a runner's report; a run that left no report, or whose report holds no test, is one failure. */
function counted(ok: boolean, read: () => Count): Count {
	try {
		const count = read();
		if (count.passed + count.failed === 0) throw new Error('the report holds no test');
		// A runner can fail outside its tests, in a hook or a server that did not start.
		return ok || count.failed > 0 ? count : { ...count, failed: 1 };
	} catch (error) {
		console.error(`No count: ${error instanceof Error ? error.message : String(error)}`);
		return { passed: 0, failed: 1 };
	}
}

const json = (name: string): unknown => JSON.parse(readFileSync(`${reports}/${name}`, 'utf8'));

const vitest = (): Count => {
	const { numPassedTests, numFailedTests } = json('vitest.json') as {
		numPassedTests: number;
		numFailedTests: number;
	};
	return { passed: numPassedTests, failed: numFailedTests };
};
const playwright = (): Count => {
	const { expected, unexpected, flaky } = (
		json('playwright.json') as { stats: { expected: number; unexpected: number; flaky: number } }
	).stats;
	return { passed: expected, failed: unexpected + flaky };
};
const one = (ok: boolean): Count => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });

try {
	ensureBrowser();
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exit(1);
}

const results: [string, Count][] = [];
for (const script of ['check:lockfile', 'check:content', 'check:format', 'check:lint', 'check:types']) {
	results.push([script, one(run(script))]);
}
results.push([
	'check:unit',
	counted(
		run('check:unit', '--reporter=default', '--reporter=json', `--outputFile.json=${reports}/vitest.json`),
		vitest,
	),
]);
const built = run('site');
results.push(['site', one(built)]);
if (built) {
	results.push(['check:html', one(run('check:html'))]);
	results.push(['check:browser', counted(run('check:browser'), playwright)]);
}

console.log('\n── summary');
for (const [name, { passed, failed }] of results)
	console.log(`${failed > 0 ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed`);
const total = results.reduce(
	(sum, [, count]) => ({ passed: sum.passed + count.passed, failed: sum.failed + count.failed }),
	{ passed: 0, failed: 0 },
);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 || !built ? 1 : 0;
