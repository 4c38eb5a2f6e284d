import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { ensureBrowser } from './browser.ts';
import { findEngines } from './engines.ts';
import { fullRunOf } from './full/full-run.ts';
import type { PlaywrightReport } from './reports.ts';

/**
 * Writes what the last full run came to into `src/full-run.json`, from the reports that it left in `.cache/reports`; the
 * accessibility statement prints it. `npm run test:full` ends with this. To be committed by whoever ran it.
 */
const RESULT = 'src/full-run.json';

/** A report of the run, if it left one. */
function report(name: string): PlaywrightReport | undefined {
	const path = `.cache/reports/${name}.json`;
	return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as PlaywrightReport) : undefined;
}

/** What a program prints; nothing if it fails or is not there. */
function output(program: string, ...args: string[]): string | undefined {
	const { status, stdout } = spawnSync(program, args, { encoding: 'utf8' });
	return status === 0 ? stdout.trim() : undefined;
}

const chromium = report('playwright');
if (chromium) {
	const engines = findEngines();
	const run = fullRunOf(chromium, report('engines'), {
		date: new Date().toISOString().slice(0, 10),
		version: output('git', 'rev-parse', '--short', 'HEAD'),
		chromium: /\d+(?:\.\d+)+/.exec(output(ensureBrowser(), '--version') ?? '')?.[0] ?? '?',
		missing: engines.filter(({ program }) => !program).map(({ name }) => name),
	});
	writeFileSync(RESULT, `${JSON.stringify(run, null, 2)}\n`);
	console.log(`The results are in ${RESULT}; the accessibility statement prints them once it is committed.`);
} else {
	console.log(`${RESULT} is left as it is: the browser tests did not run.`);
}
