import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { copyProject } from '../.config/project-copy.ts';

/** This project, from which copies are made. */
export const PROJECT = fileURLToPath(new URL('../', import.meta.url));

/** A folder for a test alone, in which Astro runs. */
export interface Workplace {
	folder: string;
	/** Runs a command of Astro there. @returns what it ended with, and all that it printed */
	astro: (args: readonly string[], env?: NodeJS.ProcessEnv) => { status: number | null; told: string };
	remove: () => void;
}

/** What Astro runs with in a test. */
export const quiet = (env: NodeJS.ProcessEnv = {}): NodeJS.ProcessEnv => ({
	...process.env,
	ASTRO_TELEMETRY_DISABLED: '1',
	FORCE_COLOR: '0',
	...env,
});

/** An empty folder that can run Astro once it has packages. */
export function workplace(): Workplace {
	const folder = mkdtempSync(join(tmpdir(), 'explainer-'));
	return {
		folder,
		astro: (args, env) => {
			const { status, stdout, stderr } = spawnSync(join(PROJECT, 'node_modules/.bin/astro'), args, {
				cwd: folder,
				encoding: 'utf8',
				shell: process.platform === 'win32',
				env: quiet(env),
			});
			return { status, told: `${stdout}${stderr}` };
		},
		remove: () => rmSync(folder, { recursive: true, force: true }),
	};
}

/** A copy of this project. */
export function projectCopy(): Workplace {
	const copy = workplace();
	copyProject(PROJECT, copy.folder);
	return copy;
}
