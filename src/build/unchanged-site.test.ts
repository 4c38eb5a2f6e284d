import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { inputsOf, isUnchanged, recordSite } from './unchanged-site.ts';

const SETTINGS = ['https://example.org', '/explainer/'];
let [root, site] = ['', ''];

const write = (path: string, text: string): void => {
	mkdirSync(dirname(join(root, path)), { recursive: true });
	writeFileSync(join(root, path), text);
	// A time that the clock would not give again.
	if (path.startsWith('dist/')) utimesSync(join(root, path), 1, 1);
};

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'unchanged-'));
	site = join(root, 'dist');
	write('.gitignore', 'dist/\n.cache/\n');
	write('src/page.txt', 'one');
	write('node_modules/.package-lock.json', '{}');
	write('node_modules/thing/index.js', '1');
	write('dist/index.html', '<p>one');
	recordSite(root, site, inputsOf(root, site, SETTINGS));
});
afterEach(() => rmSync(root, { recursive: true }));

const unchanged = (settings: unknown = SETTINGS): boolean =>
	isUnchanged(root, site, inputsOf(root, site, settings));

it('knows a site that nothing would change', () => {
	expect(unchanged()).toBe(true);
});

it('looks at nothing that is installed or built beside', () => {
	write('node_modules/thing/index.js', '2');
	write('.cache/other/index.html', '<p>other');
	expect(unchanged()).toBe(true);
});

it.each([
	['a file of another text', () => write('src/page.txt', 'two')],
	['a new file', () => write('src/new.txt', '')],
	['a file of another name', () => (rmSync(join(root, 'src/page.txt')), write('src/pages.txt', 'one'))],
	['other packages', () => write('node_modules/.package-lock.json', '{ "packages": {} }')],
	['a site in which a file is gone', () => rmSync(join(root, 'dist/index.html'))],
	['a site in which a file is new', () => write('dist/more.html', '')],
	['a site in which a file is shorter', () => write('dist/index.html', '<p>')],
	['a site in which a file was written again', () => utimesSync(join(root, 'dist/index.html'), 2, 2)],
	['a site that is gone', () => rmSync(join(root, 'dist'), { recursive: true })],
])('tells %s', (_, change) => {
	change();
	expect(unchanged()).toBe(false);
});

it('tells other settings', () => {
	expect(unchanged(['https://example.org', '/'])).toBe(false);
});

it('keeps what it knows of two folders apart', () => {
	write('other/index.html', '');
	expect(isUnchanged(root, join(root, 'other'), inputsOf(root, join(root, 'other'), SETTINGS))).toBe(false);
});
