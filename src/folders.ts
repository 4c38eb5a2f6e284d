import { statSync } from 'node:fs';
import { isAbsolute, relative, resolve } from 'node:path';
import { stop } from './stop.ts';

/** Where a story lies, as paths from the project's root. */
export interface Folders {
	/** What the site says, one file an entry. */
	content: string;
	/** What the site is about, as settings. */
	subject: string;
	/** The file that records what was published, if anything was. */
	lock: string;
	/** The file with the last full run of its tests, if there was one. */
	fullRun: string;
	/** The file with what the last blind sample of its claims came to, if one was drawn. */
	blindSample: string;
}

/**
 * Where the story that is built lies.
 * @param dossier the value of DOSSIER, a folder of the project with `content/` and `subject/`; without it the story is
 * the one in `src/`
 * @param root the project's root
 * @returns the folders, or what was found, what was expected and how to mend it if it is no such folder
 */
export function foldersOf(dossier: string | undefined, root: string): Folders | string {
	const path = relative(root, resolve(root, dossier || 'src')).replaceAll('\\', '/');
	const inside = path !== '' && !isAbsolute(path) && !path.startsWith('..');
	const isFolder = (name: string): boolean | undefined =>
		statSync(resolve(root, path, name), { throwIfNoEntry: false })?.isDirectory();
	if (!inside || !isFolder('content') || !isFolder('subject'))
		return `✗ DOSSIER: found "${dossier}"; expected a folder of this project with content/ and subject/ in it. To mend: name such a folder, or leave DOSSIER out to take src/ [dossier]`;
	return {
		content: `${path}/content`,
		subject: `${path}/subject`,
		lock: `${path}/content.lock`,
		fullRun: `${path}/full-run.json`,
		blindSample: `${path}/blind-sample.json`,
	};
}

const found = foldersOf(process.env['DOSSIER'], process.cwd());

/** The folders of the story that this program builds or checks. Every npm script runs in the project's root. */
export const FOLDERS = typeof found === 'string' ? stop(found, 2) : found;
