import { expect, it } from 'vitest';
import { fullRunSchema } from '../../src/schemas/full-run.ts';
import type { PlaywrightReport } from '../reports.ts';
import { fullRunOf } from './full-run.ts';

const axe = [{ type: 'axe-core 4.12.1', description: 'wcag2a wcag2aa' }];
const engine = [{ type: 'engine', description: '153.8' }];
const report = (
	...tests: [title: string, projectName: string, status: string, annotations?: typeof axe][]
): PlaywrightReport => ({
	stats: { expected: 0, unexpected: 0, flaky: 0 },
	suites: [
		{
			specs: tests.map(([title, projectName, status, annotations = []]) => ({
				...{ title, file: 'a.spec.ts', line: 1 },
				tests: [{ projectName, status, annotations }],
			})),
		},
	],
});
const chromium = report(
	['axe finds nothing on /', 'liberation', 'expected', axe],
	['axe finds nothing on /map/', 'liberation', 'unexpected', axe],
	['nothing scrolls sideways', 'dejavu', 'flaky'],
	['what is not for this machine', 'liberation', 'skipped'],
);
const circumstances = {
	date: '2024-01-16',
	version: 'abcdef1',
	chromium: '156.0',
	missing: ['WebKitGTK'],
};

it('counts each engine from its report, skipped tests aside, and names what failed in which', () => {
	const others = report(
		['every mark opens its note', 'Firefox', 'expected', engine],
		['axe finds nothing on /', 'Firefox', 'unexpected', axe],
	);
	const run = fullRunOf(chromium, others, circumstances);
	expect(fullRunSchema.parse(run)).toEqual({
		date: '2024-01-16',
		version: 'abcdef1',
		engines: [
			{ name: 'Chromium', version: '156.0', passed: 1, failed: 2 },
			{ name: 'Firefox', version: '153.8', passed: 1, failed: 1 },
		],
		missing: ['WebKitGTK'],
		axe: { version: '4.12.1', rules: ['wcag2a', 'wcag2aa'], pages: 2 },
		failures: [
			'axe finds nothing on /map/ (Chromium)',
			'nothing scrolls sideways (Chromium)',
			'axe finds nothing on / (Firefox)',
		],
	});
});

it('does without other engines and without a version', () => {
	const run = fullRunOf(chromium, undefined, { ...circumstances, version: undefined });
	expect(fullRunSchema.parse(run).engines.map(({ name }) => name)).toEqual(['Chromium']);
	expect('version' in run).toBe(false);
});

it('records nothing of a run in which no page was looked at', () => {
	expect(() => fullRunOf(report(['one', 'liberation', 'expected']), undefined, circumstances)).toThrow(
		'No test of the report says that axe-core looked at a page.',
	);
});
