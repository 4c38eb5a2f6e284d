import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { linkPackages } from '../.config/project-copy.ts';
import { PROJECT, quiet, workplace, type Workplace } from './copy.ts';
import { FULL } from './site.ts';

/**
 * A build that fails or is stopped leaves the last good site as it was, and nothing half-made. Tried on a site of two
 * pages, which takes seconds; what stands in settings and content is tried in bad-input.spec.ts. Without FULL, one way of
 * stopping a build stands for the others.
 */
test.skip(process.platform === 'win32', 'Windows has no such signals');
const GOOD = 'the last good site';
let small: Workplace;

const write = (path: string, text: string): void => {
	mkdirSync(dirname(join(small.folder, path)), { recursive: true });
	writeFileSync(join(small.folder, path), text);
};
const home = (): string => readFileSync(join(small.folder, 'dist/index.html'), 'utf8');
/** What builds have left beside the folder of the site. */
const left = (): string[] => readdirSync(small.folder).filter((name) => name.startsWith('.dist'));

test.beforeEach(() => {
	small = workplace();
	linkPackages(PROJECT, small.folder);
	write('package.json', '{ "type": "module" }');
	write('.gitignore', 'node_modules/\n.astro/\n.cache/\ndist/\n.dist.*/\n');
	write(
		'astro.config.mjs',
		`import { wholeSite } from '${pathToFileURL(join(PROJECT, 'src/integrations/whole-site.ts')).href}';
const step = { name: 'step', hooks: { 'astro:build:done': () => {
	if (process.env.FAULT === 'step') throw new Error('The step failed');
} } };
export default { integrations: wholeSite([step]) };
`,
	);
	write('src/pages/first.txt.js', `export const GET = () => new Response('x'.repeat(2 ** 24));`);
	write(
		'src/pages/index.astro',
		`---
if (process.env.FAULT === 'page') throw new Error('The page failed');
if (process.env.FAULT === 'wait') {
	process.stdout.write('waiting');
	await new Promise((resolve) => setTimeout(resolve, 2 ** 30));
}
---
<p>A new site</p>
`,
	);
	write('dist/index.html', GOOD);
	write('dist/only-old.html', GOOD);
});
test.afterEach(() => small.remove());

const expectOldSite = (): void => {
	expect(home()).toBe(GOOD);
	expect(readdirSync(join(small.folder, 'dist')).sort()).toEqual(['index.html', 'only-old.html']);
};

/** Begins a build that waits in the middle of its pages, and sends it a signal there. @returns what it ended with */
async function stopped(signal: NodeJS.Signals): Promise<{ code: number | null; by: NodeJS.Signals | null }> {
	const build = spawn(join(PROJECT, 'node_modules/.bin/astro'), ['build'], {
		cwd: small.folder,
		env: quiet({ FAULT: 'wait' }),
		stdio: ['ignore', 'pipe', 'ignore'],
	});
	build.stdout.on('data', (printed: Buffer) => {
		if (!printed.toString().includes('waiting')) return;
		const [partial, ...more] = left();
		expect(more).toEqual([]);
		expect(existsSync(join(small.folder, partial ?? '', 'first.txt')), 'a page is written already').toBe(
			true,
		);
		build.kill(signal);
	});
	return new Promise((resolve, reject) => {
		build.on('error', reject);
		build.on('close', (code, by) => resolve({ code, by }));
	});
}

for (const [fault, told] of [
	['page', 'The page failed'],
	['step', 'The step failed'],
] as const)
	test(`a ${fault} that fails leaves the last good site`, () => {
		const build = small.astro(['build'], { FAULT: fault });
		expect(build.status).toBe(1);
		expect(build.told).toContain(told);
		expect(build.told).toContain('No site was written; dist is that of an earlier build.');
		expectOldSite();
		expect(left()).toEqual([]);
	});

test('a disk that takes no more of a page leaves the last good site', () => {
	test.skip(!FULL);
	// A limit on the size of files stands for it: the system refuses to write on, in the middle of one.
	const astro = join(PROJECT, 'node_modules/.bin/astro');
	const { status, stderr } = spawnSync('sh', ['-c', 'ulimit -f 4096; exec "$0" build', astro], {
		cwd: small.folder,
		encoding: 'utf8',
		env: quiet(),
	});
	expect(stderr).toContain('EFBIG');
	expect(status).toBe(1);
	expectOldSite();
	expect(left()).toEqual([]);
});

for (const [signal, code] of [
	['SIGINT', 130],
	['SIGTERM', 143],
] as const)
	test(`a build that is stopped by ${signal} leaves the last good site`, async () => {
		test.skip(!FULL && signal !== 'SIGTERM');
		expect(await stopped(signal)).toEqual({ code, by: null });
		expectOldSite();
		expect(left()).toEqual([]);
	});

test('a killed build leaves the last good site, and the next one removes what it wrote and puts the new site in place', async () => {
	test.skip(!FULL);
	expect(await stopped('SIGKILL')).toEqual({ code: null, by: 'SIGKILL' });
	expectOldSite();
	expect(left()).toHaveLength(1);
	const { status, told } = small.astro(['build']);
	expect(status, told).toBe(0);
	expect(home()).toContain('A new site');
	expect(readdirSync(join(small.folder, 'dist')).sort()).toEqual(['first.txt', 'index.html']);
	expect(left()).toEqual([]);
});

test('a site is not built again while nothing has changed, unless that is asked for', () => {
	const folder = (): number => statSync(join(small.folder, 'dist')).ino;
	const build = (...args: string[]): string => {
		const { status, told } = small.astro(['build', ...args]);
		expect(status, told).toBe(0);
		return told;
	};
	build();
	const first = folder();
	expect(build()).toContain('nothing has changed');
	expect(folder(), 'the folder is the same').toBe(first);
	write('src/pages/new.txt.js', `export const GET = () => new Response('new');`);
	build();
	expect(readFileSync(join(small.folder, 'dist/new.txt'), 'utf8')).toBe('new');
	const second = folder();
	build('--force');
	expect(folder()).not.toBe(second);
});
