import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { FOLDERS } from '../folders.ts';
import type { ContentFile } from '../model/parse.ts';

/**
 * Reads every file of the content as text.
 * @param root the project's root
 * @returns the files in the order of their paths; hidden files and READMEs are left out
 */
export function readContentFiles(root: string): ContentFile[] {
	const content = join(root, FOLDERS.content);
	if (!existsSync(content)) return [];
	return readdirSync(content, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && !entry.name.startsWith('.') && entry.name !== 'README.md')
		.map((entry) => {
			const path = relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/');
			return {
				collection: relative(content, entry.parentPath).replaceAll('\\', '/'),
				name: entry.name,
				path,
				text: readFileSync(join(root, path), 'utf8'),
			};
		})
		.sort((a, b) => (a.path < b.path ? -1 : 1));
}
