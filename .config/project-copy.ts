import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';

/** A copy of this project in a folder of its own, in which something can be broken, built or measured. */

/** What Git leaves alone, at the top of the project: what is installed or built there. */
const leftAlone = (root: string): string[] =>
	readFileSync(join(root, '.gitignore'), 'utf8')
		.split('\n')
		.filter(Boolean)
		.map((line) => line.replace(/\/$/, ''));

/** Lets a project use the packages of this one by links, with caches of its own. @param folder that of the project */
export function linkPackages(root: string, folder: string): void {
	mkdirSync(join(folder, 'node_modules'), { recursive: true });
	for (const name of readdirSync(join(root, 'node_modules')))
		if (name === '.bin' || !name.startsWith('.'))
			symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name), 'junction');
}

/** Copies the files of this project as they are now, uncommitted changes too, and links its packages. */
export function copyProject(root: string, folder: string): void {
	const ignored = ['.git', ...leftAlone(root)];
	for (const name of readdirSync(root))
		if (!ignored.some((pattern) => matchesGlob(name, pattern)))
			cpSync(join(root, name), join(folder, name), { recursive: true });
	linkPackages(root, folder);
}
