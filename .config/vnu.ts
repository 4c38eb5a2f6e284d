import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { hasJava, NO_JAVA } from './java.ts';

/**
 * `npm run check:vnu`: the Nu HTML checker over pages of every kind in .cache/site; `npm run site` first. It runs on Java,
 * version 11 or newer; without Java it is skipped, by name, and ends well, but not on GitHub Actions, which brings it.
 * What it says of CSS is left out: it knows neither container queries nor anchor positioning, and Stylelint reads the styles.
 */
const SITE = '.cache/site';
/** Pages of one kind that are checked: the first, the last and one between. */
const SAMPLE = 3;

if (!hasJava()) {
	console.log(`– check:vnu is skipped: ${NO_JAVA}. Install Java 11 or newer to run the Nu HTML checker.`);
	process.exit(process.env['GITHUB_ACTIONS'] ? 1 : 0);
}

const kinds = Map.groupBy(globSync('**/*.html', { cwd: SITE }).sort(), (path) => {
	const folders = path.split('/').slice(0, -1);
	// Each page of the top level is a kind of its own.
	return folders.length < 2 ? path : `${folders[0]}/${folders.length}`;
});
const pages = [...kinds.values()].flatMap((list) =>
	Array.from(
		{ length: Math.min(SAMPLE, list.length) },
		(_, index) =>
			list[Math.round((index * (list.length - 1)) / Math.max(1, Math.min(SAMPLE, list.length) - 1))]!,
	),
);
if (pages.length === 0) throw new Error(`There is no page in ${SITE}: run "npm run site" first.`);

const { status } = spawnSync(
	'java',
	[
		'-jar',
		fileURLToPath(import.meta.resolve('vnu-jar/build/dist/vnu.jar')),
		'--errors-only',
		'--stdout',
		'--filterpattern',
		'CSS: .*',
		...pages.map((path) => `${SITE}/${path}`),
	],
	{ stdio: 'inherit' },
);
console.log(
	status === 0
		? `The Nu HTML checker found no error in ${pages.length} pages of ${kinds.size} kinds.`
		: `The Nu HTML checker found errors among ${pages.length} pages of ${kinds.size} kinds: see above.`,
);
process.exitCode = status ?? 1;
