import { spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { hasJava, NO_JAVA } from './java.ts';

/**
 * `npm run check:epub`: EPUBCheck over the e-book in .cache/site, or in the folder that is named; `npm run site` first. It
 * is a program for Java, in Debian the package `epubcheck`; EPUBCHECK names its jar in another place. Without Java or the
 * jar it is skipped, by name, and ends well, but not on GitHub Actions, which installs both.
 */
const [folder = '.cache/site'] = process.argv.slice(2);
const jar = process.env['EPUBCHECK'] ?? '/usr/share/java/epubcheck.jar';

const missing = !hasJava() ? NO_JAVA : existsSync(jar) ? undefined : `there is no ${jar}`;
if (missing) {
	console.log(
		`– check:epub is skipped: ${missing}. Install Java and EPUBCheck, in Debian: apt install epubcheck.`,
	);
	process.exit(process.env['GITHUB_ACTIONS'] ? 1 : 0);
}

const books = globSync('**/*.epub', { cwd: folder }).sort();
if (books.length === 0) {
	console.error(`✗ ${folder}: found no e-book; expected a built site. To mend: run npm run site first.`);
	process.exit(2);
}
for (const book of books) {
	const { status } = spawnSync('java', ['-jar', jar, '--failonwarnings', `${folder}/${book}`], {
		stdio: 'inherit',
	});
	console.log(
		status === 0
			? `EPUBCheck found nothing wrong in ${book}.`
			: `EPUBCheck found faults in ${book}: see above.`,
	);
	if (status !== 0) process.exitCode = 1;
}
