import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';

/**
 * What belongs to a project, at its top: all files and folders but those that Git is told to leave alone, which are
 * installed or built there.
 * @param root the project's root; its `.gitignore`, if there is one, holds plain names and globs
 * @returns their names
 */
export function projectFiles(root: string): string[] {
	const list = join(root, '.gitignore');
	const ignored = (existsSync(list) ? readFileSync(list, 'utf8').split('\n') : [])
		.filter(Boolean)
		.map((line) => line.replace(/\/$/, ''));
	return readdirSync(root).filter(
		(name) => !['.git', 'node_modules', ...ignored].some((pattern) => matchesGlob(name, pattern)),
	);
}
