import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { projectFiles } from './project-files.ts';

/**
 * Knows a site that would come out as it lies there (decision 0092): from the same files, settings and packages, and
 * untouched since it was built.
 */

const hash = (parts: Iterable<string | Uint8Array>): string => {
	const sum = createHash('sha256');
	for (const part of parts) sum.update(part).update('\0');
	return sum.digest('hex');
};

/** The paths of all files in a folder, or the path itself if it is a file, always in one order. */
const filesIn = (path: string): string[] =>
	statSync(path).isDirectory()
		? readdirSync(path, { recursive: true, withFileTypes: true })
				.filter((entry) => !entry.isDirectory())
				.map(({ parentPath, name }) => join(parentPath, name))
				.sort()
		: [path];

/** The list of packages that npm writes when it installs them. */
const INSTALLED = 'node_modules/.package-lock.json';

/**
 * What a build is made from.
 * @param root the project's root
 * @param site the folder of the site, which is no input
 * @param settings what the build was told besides: address, base path, where the story lies
 * @returns a SHA-256 in hex over the names and contents of all files, the packages, the version of Node and the settings
 */
export function inputsOf(root: string, site: string, settings: unknown): string {
	const paths = projectFiles(root)
		.flatMap((name) => filesIn(join(root, name)))
		.filter((path) => !path.startsWith(join(site, sep)));
	const installed = join(root, INSTALLED);
	if (existsSync(installed)) paths.push(installed);
	return hash(
		(function* () {
			yield process.version;
			yield JSON.stringify(settings);
			// One at a time, so that no more than one is held.
			for (const path of paths) {
				yield relative(root, path);
				yield readFileSync(path);
			}
		})(),
	);
}

/** What lies in the folder of a site: a SHA-256 in hex over names, sizes and times of change. */
const outputsOf = (site: string): string =>
	hash(
		filesIn(site).map((path) => {
			const { size, mtimeMs } = statSync(path);
			return `${relative(site, path)} ${size} ${mtimeMs}`;
		}),
	);

/** Where is written down what a site was built from: among the caches, by the folder of the site. */
const record = (root: string, site: string): string =>
	join(root, '.cache/built', `${hash([relative(root, site)]).slice(0, 16)}.txt`);

/** Writes down what a site was built from, once it is in its place. @param inputs from `inputsOf`, before the build */
export function recordSite(root: string, site: string, inputs: string): void {
	const path = record(root, site);
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, `${inputs} ${outputsOf(site)}\n`);
}

/** Whether a site lies there that was built from the same, and that nobody has touched since. */
export function isUnchanged(root: string, site: string, inputs: string): boolean {
	const path = record(root, site);
	if (!existsSync(path) || !existsSync(site)) return false;
	return readFileSync(path, 'utf8') === `${inputs} ${outputsOf(site)}\n`;
}
