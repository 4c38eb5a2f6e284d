import { execFileSync, spawnSync } from 'node:child_process';
import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withFault, type Fault } from './fault.ts';

/** Folders in which a build keeps what it made before; a fault must not be hidden by them. */
const KEPT = ['.astro', '.cache', 'node_modules/.astro', 'node_modules/.vite', 'node_modules/.cache'];

/** A copy of the project in which faults are planted. */
export interface Project {
	/** Reads a file of the copy. */
	read: (path: string) => string;
	/** Runs npm in the copy. @returns whether it ended well, and what it printed */
	npm: (...args: string[]) => { ok: boolean; output: string };
	/** Forgets what earlier builds left. */
	forget: () => void;
	/** Calls a function while a fault is in the copy. */
	whileFaulty: <Result>(fault: Fault, call: () => Result) => Result;
	/** Deletes the copy. */
	remove: () => void;
}

/** Copies all files that Git knows or would add, as they are now; packages are linked, caches are the copy's own. */
export function copyProject(root: string): Project {
	const folder = mkdtempSync(join(tmpdir(), 'mutants-'));
	const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
		cwd: root,
		maxBuffer: 2 ** 26,
	});
	for (const file of files.toString().split('\0').filter(Boolean))
		cpSync(join(root, file), join(folder, file));
	mkdirSync(join(folder, 'node_modules'));
	for (const name of readdirSync(join(root, 'node_modules')))
		if (name === '.bin' || !name.startsWith('.'))
			symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));
	const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
	return {
		read,
		npm: (...args) => {
			const { status, stdout, stderr } = spawnSync('npm', args, {
				cwd: folder,
				encoding: 'utf8',
				maxBuffer: 2 ** 28,
				shell: process.platform === 'win32',
				env: {
					...process.env,
					ASTRO_TELEMETRY_DISABLED: '1',
					PLAYWRIGHT_JSON_OUTPUT_NAME: join(folder, '.cache/playwright.json'),
				},
			});
			return { ok: status === 0, output: `${stdout}${stderr}` };
		},
		forget: () => {
			for (const kept of KEPT) rmSync(join(folder, kept), { recursive: true, force: true });
		},
		whileFaulty: (fault, call) => {
			const path = join(folder, fault.file);
			const sound = readFileSync(path, 'utf8');
			writeFileSync(path, withFault(sound, fault));
			try {
				return call();
			} finally {
				writeFileSync(path, sound);
			}
		},
		remove: () => rmSync(folder, { recursive: true, force: true }),
	};
}
