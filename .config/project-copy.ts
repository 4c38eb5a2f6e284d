import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { projectFiles } from '../src/build/project-files.ts';

/** A copy of this project in a folder of its own, in which something can be broken, built or measured. */

/** Lets a project use the packages of this one by links, with caches of its own. @param folder that of the project */
export function linkPackages(root: string, folder: string): void {
	mkdirSync(join(folder, 'node_modules'), { recursive: true });
	for (const name of readdirSync(join(root, 'node_modules')))
		if (name === '.bin' || !name.startsWith('.'))
			symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name), 'junction');
}

/** Copies the files of this project as they are now, uncommitted changes too, and links its packages. */
export function copyProject(root: string, folder: string): void {
	for (const name of projectFiles(root)) cpSync(join(root, name), join(folder, name), { recursive: true });
	linkPackages(root, folder);
}
