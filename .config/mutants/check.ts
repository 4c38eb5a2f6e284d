import { judged, playwrightOutcome, single, vitestOutcome, type Outcome } from '../reports.ts';
import { needsSite, type Fault } from './fault.ts';
import type { Project } from './project.ts';

/** What is run of a fault. */
export type Check = Pick<Fault, 'check' | 'title' | 'cards' | 'file'>;

const WITHOUT_CARDS: readonly string[] = ['--config', '.config/no-cards.config.mjs'];

const run = (project: Project, script: string, ...args: string[]) =>
	project.npm('run', '--silent', script, '--', ...args);

/** Builds the site from nothing. @param cards with share cards, which take half the time of a build */
function build(project: Project, { cards }: Pick<Check, 'cards'>): Outcome {
	project.forget();
	const { ok, output } = run(project, 'site', '.cache/site', ...(cards ? [] : WITHOUT_CARDS));
	return single(ok, output);
}

const json = <Report>(project: Project, path: string): Report => JSON.parse(project.read(path)) as Report;

/** Runs files of unit tests. */
function unitTests(project: Project, files: readonly string[]): Outcome {
	const { ok } = run(
		project,
		...['check:unit', ...files, '--reporter=json', '--outputFile.json=.cache/vitest.json'],
	);
	return judged(ok, () => vitestOutcome(json(project, '.cache/vitest.json')));
}

/** A title as a pattern that means its letters. */
const literally = (title: string): string => title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Runs browser tests over the site that was built last. */
function browserTests(project: Project, { check, title }: Check): Outcome {
	const { ok } = run(project, 'check:browser', check, ...(title ? ['-g', literally(title)] : []));
	return judged(ok, () => playwrightOutcome(json(project, '.cache/playwright.json')));
}

/** Runs a check over the site that was built last, or over the files where it needs none. */
function overSite(project: Project, check: Check): Outcome {
	if (check.check.endsWith('.spec.ts')) return browserTests(project, check);
	// Only the file with the fault: all of them take minutes.
	const { ok, output } =
		check.check === 'lint'
			? project.npm('exec', '--', check.file.endsWith('.css') ? 'stylelint' : 'eslint', check.file)
			: run(project, `check:${check.check}`);
	return single(ok, output);
}

/**
 * Runs a check in a project, after building the site if it looks at one.
 * @throws if it looks at a site and none can be built
 */
export function runCheck(project: Project, check: Check): Outcome {
	if (check.check.endsWith('.test.ts')) return unitTests(project, [check.check]);
	if (check.check !== 'build' && !needsSite(check)) return overSite(project, check);
	const built = build(project, check);
	if (check.check === 'build') return built;
	if (built.failed > 0) throw new Error(`no site could be built: ${built.failures.join(' ')}`);
	return overSite(project, check);
}

/**
 * Runs every check that the faults name once, over one site.
 * @returns what failed
 */
export function runAll(project: Project, faults: readonly Fault[]): string[] {
	const units = faults.map(({ check }) => check).filter((check) => check.endsWith('.test.ts'));
	const failures = units.length > 0 ? unitTests(project, [...new Set(units)]).failures : [];
	const others = faults.filter(({ check }) => !check.endsWith('.test.ts'));
	if (others.some((fault) => fault.check === 'build' || needsSite(fault))) {
		const cards = others.some((fault) => fault.cards);
		failures.push(...build(project, { ...(cards && { cards }) }).failures);
	}
	const key = ({ check, title, file }: Check): string => `${check} ${check === 'lint' ? file : title}`;
	const once = new Map(others.filter(({ check }) => check !== 'build').map((fault) => [key(fault), fault]));
	for (const fault of once.values()) failures.push(...overSite(project, fault).failures);
	return failures;
}
