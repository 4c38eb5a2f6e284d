import type { FullRun } from '../schemas/full-run.ts';
import { counted } from '../file/counted.ts';

/** What an accessibility statement says from the results of the last full run of the tests. */

/** Tags of axe-core’s rules, as readers know the standards behind them. */
const RULES: Readonly<Record<string, string>> = {
	wcag2a: 'WCAG 2.0 at level A',
	wcag2aa: 'WCAG 2.0 at level AA',
	wcag21a: 'WCAG 2.1 at level A',
	wcag21aa: 'WCAG 2.1 at level AA',
	wcag22aa: 'WCAG 2.2 at level AA',
	'best-practice': 'what axe takes for best practice',
};

/** The standard behind a tag of axe-core’s rules; a tag that is not known stands for itself. */
export const ruleWords = (tag: string): string => RULES[tag] ?? tag;

/** “Chromium 156.0: 812 tests, all passed” */
export function engineWords({ name, version, passed, failed }: FullRun['engines'][number]): string {
	const tests = counted(passed + failed, 'test');
	return `${name} ${version}: ${tests}, ${failed === 0 ? 'all passed' : `${failed} failed`}`;
}

/**
 * What can be said of the standard. No run by machines shows that a page is fully compliant, so none is said to be.
 * @returns a word for the status, and why it is that
 */
export function complianceOf(run: FullRun | undefined): { status: string; why: string } {
	if (!run)
		return {
			status: 'Not known.',
			why: 'No full run of the tests has been recorded for this site.',
		};
	if (run.failures.length > 0)
		return {
			status: 'Partly compliant.',
			why: `${counted(run.failures.length, 'test')} failed in the last full run; the next part names ${run.failures.length === 1 ? 'it' : 'them'}.`,
		};
	return {
		status: 'No failure is known.',
		why: 'Every test of the last full run passed. This is no claim of full compliance: machines find only a part of what the standard asks for.',
	};
}
