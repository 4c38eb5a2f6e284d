import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A folder with packages that only one rare run needs (a measurement, another engine), so that nobody else installs them. It lies among the temporary
 * files of the machine and is kept for the next run with the same versions.
 * @param name says what the folder is for
 * @param versions exact versions by package
 * @throws if the packages cannot be installed
 */
export function installed(name: string, versions: Record<string, string>): string {
	const folder = join(tmpdir(), `explainer-${name}`);
	const manifest = JSON.stringify({ private: true, type: 'module', dependencies: versions });
	const manifestFile = join(folder, 'package.json');
	const kept = existsSync(manifestFile) && readFileSync(manifestFile, 'utf8') === manifest;
	if (kept && existsSync(join(folder, 'node_modules'))) return folder;
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	writeFileSync(manifestFile, manifest);
	execFileSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
		cwd: folder,
		stdio: ['ignore', 'ignore', 'inherit'],
		shell: process.platform === 'win32',
	});
	return folder;
}
