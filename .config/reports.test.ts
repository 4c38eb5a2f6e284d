import { expect, test } from 'vitest';
import { judged, playwrightOutcome, single, summary, vitestOutcome } from './reports.ts';

const file = (name: string, ...statuses: string[]) => ({
	name: `${process.cwd()}/src/${name}`,
	status: statuses.includes('failed') ? 'failed' : 'passed',
	message: '',
	assertionResults: statuses.map((status, index) => ({ fullName: `case ${index}`, status })),
});

test('Vitest: tests are counted, failed ones named by file and title, and a file that did not run is one failure', () => {
	const broken = { ...file('c.test.ts'), status: 'failed', message: 'SyntaxError: no such\nat line 1' };
	const testResults = [file('a.test.ts', 'passed', 'passed'), file('b.test.ts', 'passed', 'failed'), broken];
	expect(vitestOutcome({ testResults })).toEqual({
		passed: 3,
		failed: 2,
		failures: ['src/b.test.ts: case 1', 'src/c.test.ts: SyntaxError: no such'],
	});
});

test('Playwright: a flaky test is a failed one, and an error outside the tests counts', () => {
	const spec = (title: string, status: string) => ({
		title,
		file: 'map.spec.ts',
		line: 3,
		tests: [{ projectName: 'usual', status }],
	});
	const suites = [{ specs: [spec('one', 'expected')], suites: [{ specs: [spec('two', 'flaky')] }] }];
	const stats = { expected: 1, unexpected: 0, flaky: 1 };
	expect(playwrightOutcome({ stats, suites, errors: [{ message: 'no server\n at x' }] })).toEqual({
		passed: 1,
		failed: 2,
		failures: ['e2e/map.spec.ts:3 [usual] two', 'no server'],
	});
});

test('a report that is missing, empty, or better than its runner is a failure', () => {
	const of = (passed: number, failed: number) => ({ passed, failed, failures: [] });
	expect(judged(true, () => of(2, 0))).toEqual(of(2, 0));
	expect(judged(false, () => of(2, 1)).failed).toBe(1);
	expect(judged(false, () => of(2, 0)).failed).toBe(1);
	expect(judged(true, () => of(0, 0)).failed).toBe(1);
	expect(judged(true, () => JSON.parse('') as never).failed).toBe(1);
});

test('the summary names what failed below its check, and ends with the counts', () => {
	expect(
		summary(
			[
				['check:types', single(false, 'long\n\nstory\nerror in x.ts\n', 2)],
				['check:unit', { passed: 7, failed: 3, failures: ['a', 'b', 'c'] }],
				['check:format', single(true, 'fine')],
			],
			2,
		),
	).toMatchInlineSnapshot(`
		"✗ check:types: 0 passed, 1 failed
		    story
		    error in x.ts
		✗ check:unit: 7 passed, 3 failed
		    a
		    b
		    and 1 more
		✓ check:format: 1 passed, 0 failed
		8 passed, 4 failed"
	`);
});
