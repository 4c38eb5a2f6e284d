import { relative } from 'node:path';

/** What a check came to. */
export interface Outcome {
	passed: number;
	failed: number;
	/** What failed, a line each, in the order of the report. */
	failures: string[];
}

/** The part of Vitest's JSON report (`--reporter=json`) that is read here. */
interface VitestReport {
	testResults: {
		name: string;
		status: string;
		message: string;
		assertionResults: { fullName: string; status: string }[];
	}[];
}

/** The part of Playwright's JSON report that is read here. */
interface PlaywrightSuite {
	specs?: PlaywrightSpec[];
	suites?: PlaywrightSuite[];
}
interface PlaywrightSpec {
	title: string;
	file: string;
	line: number;
	/** One test for each project; a test may note something of its own. */
	tests: {
		projectName: string;
		status: string;
		annotations?: { type: string; description?: string }[];
	}[];
}
export interface PlaywrightReport extends PlaywrightSuite {
	stats: { expected: number; unexpected: number; flaky: number };
	errors?: { message?: string }[];
}

const firstLine = (text: string): string => text.split('\n', 1)[0]!;

/** Vitest's report. A file that could not be run at all counts as one failure. */
export function vitestOutcome(report: VitestReport): Outcome {
	const outcome: Outcome = { passed: 0, failed: 0, failures: [] };
	const fail = (line: string): void => {
		outcome.failed += 1;
		outcome.failures.push(line);
	};
	for (const { name, status, message, assertionResults } of report.testResults) {
		const file = relative(process.cwd(), name);
		const failed = assertionResults.filter((test) => test.status === 'failed');
		outcome.passed += assertionResults.filter((test) => test.status === 'passed').length;
		for (const { fullName } of failed) fail(`${file}: ${fullName}`);
		if (status === 'failed' && failed.length === 0) fail(`${file}: ${firstLine(message)}`);
	}
	return outcome;
}

/** Every test of a report of Playwright's, with the title and place of its spec. */
export function playwrightTests(
	report: PlaywrightReport,
): (Omit<PlaywrightSpec, 'tests'> & PlaywrightSpec['tests'][number])[] {
	const inside = ({ specs = [], suites = [] }: PlaywrightSuite): ReturnType<typeof playwrightTests> => [
		...specs.flatMap(({ tests, ...spec }) => tests.map((test) => ({ ...spec, ...test }))),
		...suites.flatMap(inside),
	];
	return inside(report);
}

/** Whether a test failed. A flaky test is a failed one. */
export const hasFailed = ({ status }: { status: string }): boolean =>
	status === 'unexpected' || status === 'flaky';

/** Playwright's report. An error outside the tests counts as a failure. */
export function playwrightOutcome(report: PlaywrightReport): Outcome {
	const failures = playwrightTests(report)
		.filter(hasFailed)
		.map(({ title, file, line, projectName }) => `e2e/${file}:${line} [${projectName}] ${title}`);
	const errors = report.errors ?? [];
	const { expected, unexpected, flaky } = report.stats;
	return {
		passed: expected,
		failed: unexpected + flaky + errors.length,
		failures: [...failures, ...errors.map(({ message }) => firstLine(message ?? 'an error without words'))],
	};
}

/**
 * What a runner's report says, held against how the runner ended: a report that cannot be read or holds no test is a
 * failure, and so is a runner that failed although no test of its report did.
 */
export function judged(ok: boolean, read: () => Outcome): Outcome {
	try {
		const outcome = read();
		if (outcome.passed + outcome.failed === 0) throw new Error('the report holds no test');
		if (ok || outcome.failed > 0) return outcome;
		return { ...outcome, failed: 1, failures: ['the runner failed outside its tests: see its output above'] };
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error);
		return { passed: 0, failed: 1, failures: [`there is no count: ${why}`] };
	}
}

/** A check that is one: its failure is named by the last lines that it printed. */
export function single(ok: boolean, output: string, lines = 5): Outcome {
	const printed = output.split('\n').filter((line) => line.trim() !== '');
	return ok
		? { passed: 1, failed: 0, failures: [] }
		: { passed: 0, failed: 1, failures: printed.slice(-lines) };
}

/**
 * All outcomes in one screen: what passed a line each, under a failed check what failed in it, and the counts in the
 * last line.
 * @param most how many failures of one check are named
 */
export function summary(outcomes: readonly [check: string, Outcome][], most = 12): string {
	const lines = outcomes.flatMap(([check, { passed, failed, failures }]) => [
		`${failed > 0 ? '✗' : '✓'} ${check}: ${passed} passed, ${failed} failed`,
		...failures.slice(0, most).map((failure) => `    ${failure.slice(0, 160)}`),
		...(failures.length > most ? [`    and ${failures.length - most} more`] : []),
	]);
	const sum = (count: 'passed' | 'failed'): number =>
		outcomes.reduce((total, [, outcome]) => total + outcome[count], 0);
	return [...lines, `${sum('passed')} passed, ${sum('failed')} failed`].join('\n');
}
