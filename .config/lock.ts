import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { compared } from '../src/build/content-lock.ts';
import { isError, readContent } from '../src/build/content.ts';
import { FOLDERS } from '../src/folders.ts';
import { lockChanges } from '../src/model/lock/changes.ts';
import { lockText, parseLock } from '../src/model/lock/lock.ts';
import { problemReport } from '../src/file/problem.ts';

/**
 * `npm run lock`: records what is published now, and prints what is new, what says something else and what moved since
 * the lock was written last. It writes nothing, and ends with exit code 1, while there is an error in the content, or
 * while a published claim says something else and no correction and no note of a change tells so.
 */
const story = readContent(process.cwd());
const old = parseLock(existsSync(FOLDERS.lock) ? readFileSync(FOLDERS.lock, 'utf8') : '', FOLDERS.lock);
/** The day of publication is the day on which it is recorded: the content does not know it. */
const today = new Date().toISOString().slice(0, 10);
const { refused, next } = compared(story, old.lock, today);
const errors = [...story.problems.filter(isError), ...old.problems, ...refused];
if (errors.length > 0) {
	process.stderr.write(`${problemReport(errors)}\nNothing was recorded.\n`);
	process.exitCode = 1;
} else {
	const changes = lockChanges(old.lock, next);
	if (changes.length > 0) writeFileSync(FOLDERS.lock, lockText(next));
	process.stdout.write(
		[
			...changes,
			`${changes.length} changes in ${FOLDERS.lock}, version ${story.edition.version} of the content`,
			'',
		].join('\n'),
	);
}
