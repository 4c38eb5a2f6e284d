import { existsSync, readFileSync, statSync } from 'node:fs';
import { textOf, type FileFault } from './file/text.ts';

/** What is told of a symbolic link and its like: what it leads to may change, and is not there in another copy. */
export const NO_FILE: FileFault = {
	found: 'a link, a folder or a device in place of a file',
	expected: 'a file',
	mend: 'put a copy of the file here',
};

const UNREADABLE: FileFault = {
	found: 'a file that the system does not let be read',
	expected: 'a file that everybody may read',
	mend: 'give the right to read it, or put a copy in its place',
};

/**
 * Reads a file as text; one that the system does not give is told as any other fault is.
 * @param most how many bytes it may have, if not as many as an entry
 */
export function textFile(path: string, most?: number): { text: string; fault?: FileFault } {
	try {
		if (!statSync(path).isFile()) return { text: '', fault: NO_FILE };
		return textOf(readFileSync(path), most);
	} catch {
		return { text: '', fault: UNREADABLE };
	}
}

/** More than any settings need, and the shapes of a map with them, in bytes. */
const MOST_OF_SETTINGS = 20_000_000;

/** The text of a file of settings, or why it has none; nothing if there is no such file. */
export function settingsText(path: string): string | FileFault | undefined {
	if (!existsSync(path)) return undefined;
	const { text, fault } = textFile(path, MOST_OF_SETTINGS);
	return fault ?? text;
}
