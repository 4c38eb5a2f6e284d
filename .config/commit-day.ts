import { execFileSync } from 'node:child_process';

/**
 * The day of the last commit, on the clock of whoever made it: nothing in it can have been read later. Asked on servers
 * only (`CI` is set); at home today’s readings are not committed yet.
 * @returns a day such as `2026-11-29`; nothing elsewhere, or where git knows no commit
 */
export function commitDay(
	env: Readonly<Record<string, string | undefined>>,
	root: string,
): string | undefined {
	if (!env['CI']) return undefined;
	try {
		const day = execFileSync('git', ['log', '-1', '--format=%cs'], {
			cwd: root,
			encoding: 'utf8',
			stdio: ['ignore', 'pipe', 'ignore'],
		}).trim();
		return /^\d{4}-\d{2}-\d{2}$/.test(day) ? day : undefined;
	} catch {
		return undefined;
	}
}
