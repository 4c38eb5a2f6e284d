import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { foldersOf } from '../src/folders.ts';

/** A story without a lock is asked for nothing once its corrections and notes of changes are gone as well. */
it.each([undefined, 'examples/ferry'])('the published story of DOSSIER %s has a lock', (dossier) => {
	const folders = foldersOf(dossier, process.cwd());
	expect(typeof folders === 'object' && existsSync(folders.lock)).toBe(true);
});
