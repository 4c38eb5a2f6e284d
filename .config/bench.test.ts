import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Measurements take minutes: what they can be asked is told at once. */

const called = (script: string, option: string) =>
	spawnSync(process.execPath, [script, option], { encoding: 'utf8' });

it.each(globSync('bench/*.ts').sort())('%s tells how it is called', (script) => {
	const { status, stdout, stderr } = called(script, '--help');
	expect(stderr).toBe('');
	expect(stdout).toMatch(/^npm run bench:[a-z-]+/);
	expect(status).toBe(0);
});

it('refuses an option that is none, in words', () => {
	const { status, stderr } = called('bench/pages.ts', '--fast');
	expect(stderr).toMatch(/^✗ Unknown option '--fast'.*\nnpm run bench:pages/);
	expect(status).toBe(2);
});
