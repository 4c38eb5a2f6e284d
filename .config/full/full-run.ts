import type { FullRun } from '../../src/schemas/full-run.ts';
import { hasFailed, playwrightTests, type PlaywrightReport } from '../reports.ts';

/** What is known of a full run beside its reports. */
export interface Circumstances {
	/** ISO 8601. */
	date: string;
	/** Git’s short name of the version, where there is one. */
	version: string | undefined;
	/** The version of Chromium; the tests of the other engines note theirs. */
	chromium: string;
	missing: readonly string[];
}

/** What axe-core is called in the notes of the tests. */
const AXE = /^axe-core (\S+)$/;

/**
 * The results of a full run, for the accessibility statement.
 * @param chromium the report on the tests in Chromium
 * @param others that on the other engines, each a project by its name; none if none was at hand
 * @throws if no test says that axe-core looked at a page
 */
export function fullRunOf(
	chromium: PlaywrightReport,
	others: PlaywrightReport | undefined,
	{ date, version, chromium: chromiumVersion, missing }: Circumstances,
): FullRun {
	const tests = [
		...playwrightTests(chromium).map((test) => ({ ...test, engine: 'Chromium' })),
		...(others ? playwrightTests(others).map((test) => ({ ...test, engine: test.projectName })) : []),
	].filter(({ status }) => status === 'expected' || hasFailed({ status }));
	const axed = tests.flatMap(({ engine, annotations = [] }) =>
		annotations
			.filter(({ type }) => engine === 'Chromium' && AXE.test(type))
			.map(({ type, description = '' }) => ({
				version: AXE.exec(type)?.[1] ?? '',
				rules: description.split(' '),
			})),
	);
	const [axe] = axed;
	if (!axe) throw new Error('No test of the report says that axe-core looked at a page.');
	return {
		date,
		...(version ? { version } : {}),
		engines: [...Map.groupBy(tests, ({ engine }) => engine)].map(([name, own]) => {
			const failed = own.filter(hasFailed).length;
			const noted = own
				.flatMap(({ annotations = [] }) => annotations)
				.find(({ type }) => type === 'engine')?.description;
			const version = name === 'Chromium' ? chromiumVersion : (noted ?? '?');
			return { name, version, passed: own.length - failed, failed };
		}),
		missing: [...missing],
		axe: { ...axe, pages: axed.length },
		failures: tests.filter(hasFailed).map(({ title, engine }) => `${title} (${engine})`),
	};
}
