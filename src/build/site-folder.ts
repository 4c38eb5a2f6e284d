import { existsSync, readdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';

/**
 * Keeps the last good site until the next one is whole (decision 0044). A build writes into a folder beside that of the
 * site, on the same file system, which is named after the process: `.dist.partial-1234` beside `dist`.
 */

/** Why a folder lies beside that of the site: not whole yet, or about to be removed because a new one is in its place. */
type Reason = 'partial' | 'replaced';

const beside = (folder: string, reason: Reason, pid: number): string =>
	join(dirname(folder), `.${basename(folder)}.${reason}-${pid}`);

/** The folder of the site, of the folder in which a build writes it. */
export const siteOf = (partial: string): string =>
	join(dirname(partial), basename(partial).replace(/^\.(.+)\.partial-\d+$/, '$1'));

/** Whether a process runs, whoever started it. */
function runs(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return error instanceof Error && 'code' in error && error.code === 'EPERM';
	}
}

/** Puts back or removes what builds left that were killed. Those of other builds that run are left alone. */
function clear(folder: string, pid: number): void {
	const left = /^\.(.+)\.(partial|replaced)-(\d+)$/;
	for (const name of existsSync(dirname(folder)) ? readdirSync(dirname(folder)) : []) {
		const [, of, reason, by] = left.exec(name) ?? [];
		if (of !== basename(folder) || (Number(by) !== pid && runs(Number(by)))) continue;
		const path = join(dirname(folder), name);
		// Killed between the two moves: the last good site is there still, under another name.
		if (reason === 'replaced' && !existsSync(folder)) renameSync(path, folder);
		else rmSync(path, { recursive: true, force: true });
	}
}

/**
 * Why a folder must not be replaced by a site, if so: only an earlier site or an empty folder is.
 * @param root the project's root
 * @returns what was found, what was expected and how to mend it
 */
export function unfitFolder(folder: string, root: string): string | undefined {
	const told = (found: string): string =>
		`outDir: found "${relative(root, folder) || '.'}", ${found}; expected a folder for the site alone. To mend: name another, such as "dist"`;
	if (!relative(resolve(folder), resolve(root)).startsWith('..')) return told('which holds the project');
	if (!existsSync(folder) || existsSync(join(folder, 'index.html'))) return undefined;
	return readdirSync(folder).length > 0 ? `${told('which holds files but no site')}, or empty it` : undefined;
}

/**
 * Where a build is to write.
 * @param folder the folder of the site; a link is followed
 * @param pid the process that builds
 */
export function beginSite(folder: string, pid: number): string {
	const site = existsSync(folder) ? realpathSync(folder) : resolve(folder);
	clear(site, pid);
	return beside(site, 'partial', pid);
}

/** Removes what a build wrote, if it is not in its place. */
export const discardSite = (partial: string): void =>
	// What other threads still write may come in between.
	rmSync(partial, { recursive: true, force: true, maxRetries: 5 });

/**
 * Puts a site that is whole into its place. Nothing but two renames lies between the old one and the new one.
 * @throws if the folder cannot be moved; the old site is then where it was
 */
export function placeSite(partial: string, pid: number): void {
	const site = siteOf(partial);
	const replaced = beside(site, 'replaced', pid);
	if (existsSync(site)) renameSync(site, replaced);
	try {
		renameSync(partial, site);
	} catch (error) {
		if (existsSync(replaced)) renameSync(replaced, site);
		throw error;
	}
	rmSync(replaced, { recursive: true, force: true });
}
