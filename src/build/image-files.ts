import { closeSync, existsSync, fstatSync, openSync, readdirSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { FOLDERS } from '../folders.ts';
import { IMAGE_FOLDER, type ImageFile } from '../model/images.ts';

/** So many bytes tell of what kind a file is. */
const HEAD = 16;

/**
 * Lists the images that prose may show.
 * @param root the project's root
 * @returns the files in the order of their names; hidden files, READMEs, links and folders are left out
 */
export function readImageFiles(root: string): ImageFile[] {
	const folder = join(FOLDERS.content, IMAGE_FOLDER);
	if (!existsSync(join(root, folder))) return [];
	return readdirSync(join(root, folder), { withFileTypes: true })
		.filter((entry) => entry.isFile() && !entry.name.startsWith('.') && entry.name !== 'README.md')
		.map(({ name }) => name)
		.sort()
		.map((name) => {
			const path = join(folder, name).replaceAll('\\', '/');
			const file = openSync(join(root, path), 'r');
			try {
				const head = new Uint8Array(HEAD);
				const read = readSync(file, head);
				return { name, path, size: fstatSync(file).size, head: head.slice(0, read) };
			} finally {
				closeSync(file);
			}
		});
}
