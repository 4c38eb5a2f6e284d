import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { FOLDERS } from '../folders.ts';
import { IMAGE_FOLDER } from '../model/images.ts';
import type { ContentFile } from '../model/parse-file.ts';
import { NO_FILE, textFile } from '../text-file.ts';

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
				...(entry.isFile() ? textFile(join(root, path)) : { text: '', fault: NO_FILE }),
			};
		})
		.sort((a, b) => (a.path < b.path ? -1 : 1));
}
