import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyProject } from '../project-copy.ts';
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

/** Makes a copy of a project in a temporary folder. */
export function faultyProject(root: string): Project {
	const folder = mkdtempSync(join(tmpdir(), 'mutants-'));
	copyProject(root, folder);
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
