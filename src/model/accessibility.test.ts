import { expect, it } from 'vitest';
import { fullRunSchema } from '../schemas/full-run.ts';
import { complianceOf, engineWords, ruleWords } from './accessibility.ts';

const run = (failures: string[]) =>
	fullRunSchema.parse({
		date: '2024-01-16',
		engines: [{ name: 'Chromium', version: '156.0', passed: 9, failed: failures.length }],
		missing: [],
		axe: { version: '4.12.1', rules: ['wcag2a'], pages: 3 },
		failures,
	});

it('names the standard behind a rule, and an unknown one by its tag', () => {
	expect(ruleWords('wcag22aa')).toBe('WCAG 2.2 at level AA');
	expect(ruleWords('wcag30')).toBe('wcag30');
});

it.each([
	[9, 0, 'Chromium 156.0: 9 tests, all passed'],
	[9, 1, 'Chromium 156.0: 10 tests, 1 failed'],
])('counts the tests of an engine: %i passed, %i failed', (passed, failed, expected) => {
	const words = engineWords({ name: 'Chromium', version: '156.0', passed, failed });
	expect(words.replaceAll('\u00a0', ' ')).toBe(expected);
});

it('claims nothing without a run', () => {
	expect(complianceOf(undefined).status).toBe('Not known.');
});

it('says of a run without a failure that none is known, and no more', () => {
	const { status, why } = complianceOf(run([]));
	expect(status).toBe('No failure is known.');
	expect(why).toContain('no claim of full compliance');
});

it('says of a run with a failure that the site is partly compliant', () => {
	const { status, why } = complianceOf(run(['axe finds nothing on /']));
	expect(status).toBe('Partly compliant.');
	expect(why.replaceAll('\u00a0', ' ')).toContain(
		'1 test failed in the last full run; the next part names it.',
	);
});

it.each([
	['a day that is none', { date: 'yesterday' }],
	['no engine', { engines: [] }],
	['a count below nothing', { engines: [{ name: 'Chromium', version: '1', passed: -1, failed: 0 }] }],
	['a field that nobody knows', { verdict: 'fine' }],
])('refuses a run with %s', (_, change) => {
	expect(fullRunSchema.safeParse({ ...run([]), ...change }).success).toBe(false);
});
