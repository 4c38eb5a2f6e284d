import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { FOLDERS } from '../folders.ts';
import { textOf, type FileFault } from '../model/file-text.ts';
import { IMAGE_FOLDER } from '../model/images.ts';
import type { ContentFile } from '../model/parse-file.ts';

/** What is told of a symbolic link and its like: what it leads to may change, and is not there in another copy. */
const NO_FILE: FileFault = {
	found: 'a link, a folder or a device in place of a file',
	expected: 'a file',
	mend: 'put a copy of the file here',
};

/** Reads a file; one that the system does not give is told as any other fault is. */
function readText(path: string): ReturnType<typeof textOf> {
	try {
		return textOf(readFileSync(path));
	} catch {
		return {
			text: '',
			fault: {
				found: 'a file that the system does not let be read',
				expected: 'a file that everybody may read',
				mend: 'give the right to read it, or put a copy in its place',
			},
		};
	}
}

/**
 * Reads every file of the content as text.
 * @param root the project's root
 * @returns the files in the order of their paths; hidden files, READMEs and the folder of images are left out
 */
export function readContentFiles(root: string): ContentFile[] {
	const content = join(root, FOLDERS.content);
	if (!existsSync(content)) return [];
	return readdirSync(content, { recursive: true, withFileTypes: true })
		.filter(
			(entry) =>
				(!entry.isDirectory() || /\.(?:yaml|mdx)$/.test(entry.name)) &&
				!entry.name.startsWith('.') &&
				entry.name !== 'README.md',
		)
		.filter((entry) => !(entry.isFile() && entry.parentPath === join(content, IMAGE_FOLDER)))
		.map((entry) => {
			const path = relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/');
			return {
				collection: relative(content, entry.parentPath).replaceAll('\\', '/'),
				name: entry.name,
				path,
				...(entry.isFile() ? readText(join(root, path)) : { text: '', fault: NO_FILE }),
			};
		})
		.sort((a, b) => (a.path < b.path ? -1 : 1));
}
