import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureBrowser } from './browser.ts';
import { hasJava, NO_JAVA } from './java.ts';

/**
 * `npm test`: runs every check, each named as its script in package.json, goes on after a failure, and ends with one
 * line of counts. Vitest's and Playwright's tests are counted from their own reports; every other check counts as one.
 * What asks neither the built site nor Astro's own files is run beside the build, and printed once that has ended.
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

interface Run {
	script: string;
	ok: boolean;
	/** What it printed, if that was held back. */
	output: string;
}

/** Runs an npm script; its output goes to this terminal, or is held back. */
function start(script: string, output: 'shown' | 'held', args: string[] = []): Promise<Run> {
	const child = spawn('npm', ['run', '--silent', script, ...(args.length > 0 ? ['--', ...args] : [])], {
		stdio: output === 'shown' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
		env,
		shell: process.platform === 'win32',
	});
	const held: Buffer[] = [];
	for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => held.push(chunk));
	return new Promise((resolve, reject) => {
		child.on('error', reject);
		child.on('close', (status) =>
			resolve({ script, ok: status === 0, output: Buffer.concat(held).toString() }),
		);
	});
}

const title = (script: string): void => console.log(`\n── ${script}`);

/** Runs an npm script before this terminal. @returns whether it ended well */
async function run(script: string): Promise<boolean> {
	title(script);
	return (await start(script, 'shown')).ok;
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
// Both let Astro write the types of the content anew, as the build does: neither can run beside it.
for (const script of ['check:lint', 'check:types']) results.push([script, one(await run(script))]);

/** The scripts that run beside the build, one after the other, with what they are given. */
const beside: [script: string, ...args: string[]][] = [
	['check:lockfile'],
	['check:content'],
	['check:format'],
	['check:unit', '--reporter=default', '--reporter=json', `--outputFile.json=${reports}/vitest.json`],
];
const ended = (async () => {
	const runs: Run[] = [];
	for (const [script, ...args] of beside) runs.push(await start(script, 'held', args));
	return runs;
})();
const built = await run('site');
for (const { script, ok, output } of await ended) {
	title(script);
	process.stdout.write(output);
	results.push([script, script === 'check:unit' ? counted(ok, vitest) : one(ok)]);
}
results.push(['site', one(built)]);
if (built) {
	results.push(['check:html', one(await run('check:html'))]);
	const checked = await run('check:vnu');
	if (hasJava() || !checked) results.push(['check:vnu', one(checked)]);
	results.push(['check:browser', counted(await run('check:browser'), playwright)]);
}

console.log('\n── summary');
for (const [name, { passed, failed }] of results)
	console.log(`${failed > 0 ? '✗' : '✓'} ${name}: ${passed} passed, ${failed} failed`);
if (built && !hasJava()) console.log(`– check:vnu: skipped, ${NO_JAVA}`);
const total = results.reduce(
	(sum, [, count]) => ({ passed: sum.passed + count.passed, failed: sum.failed + count.failed }),
	{ passed: 0, failed: 0 },
);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 || !built ? 1 : 0;
