import { existsSync, readFileSync } from 'node:fs';
import { FOLDERS } from './folders.ts';
import { fullRunSchema, type FullRun } from './schemas/full-run.ts';
import { stop } from './stop.ts';
import { readFile } from './subject/file.ts';

/**
 * The last full run of the tests of this story, from the file that `npm run test:full` writes; a story whose tests were
 * never run whole has none. A file that does not fit ends the program, for a page prints what it says.
 */
export const fullRun: FullRun | undefined = existsSync(FOLDERS.fullRun) ? read() : undefined;

function read(): FullRun {
	const problems: string[] = [];
	const found = readFile(
		FOLDERS.fullRun,
		fullRunSchema,
		(path) => readFileSync(path, 'utf8'),
		problems,
		'full-run',
	);
	return found ?? stop(problems.join('\n'), 1);
}
