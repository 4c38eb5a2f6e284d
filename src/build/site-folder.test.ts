import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { beginSite, discardSite, placeSite, siteOf, unfitFolder } from './site-folder.ts';

let root: string;
const at = (path: string): string => join(root, path);
const write = (path: string, text: string): void => {
	mkdirSync(dirname(at(path)), { recursive: true });
	writeFileSync(at(path), text);
};
const home = (): string => readFileSync(at('dist/index.html'), 'utf8');

/** No process has this number on any system. */
const GONE = 2 ** 31 - 1;

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'site-folder-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

it('puts a site into place, with nothing of the old one and nothing beside it', () => {
	write('dist/index.html', 'old');
	write('dist/only-old.html', 'old');
	const partial = beginSite(at('dist'), process.pid);
	expect(siteOf(partial)).toBe(at('dist'));
	write(`${partial.slice(root.length)}/index.html`, 'new');
	expect(home()).toBe('old');
	placeSite(partial, process.pid);
	expect(home()).toBe('new');
	expect(readdirSync(at('dist'))).toEqual(['index.html']);
	expect(readdirSync(root)).toEqual(['dist']);
});

it('makes the first site where there is none, in a folder that is not there yet', () => {
	const partial = beginSite(at('a/dist'), process.pid);
	write(`${partial.slice(root.length)}/index.html`, 'new');
	placeSite(partial, process.pid);
	expect(readdirSync(at('a/dist'))).toEqual(['index.html']);
});

it('discards what is not whole and leaves the old site', () => {
	write('dist/index.html', 'old');
	const partial = beginSite(at('dist'), process.pid);
	write(`${partial.slice(root.length)}/a/index.html`, 'half');
	discardSite(partial);
	expect(readdirSync(root)).toEqual(['dist']);
	expect(home()).toBe('old');
});

it('leaves the old site if the new one cannot be moved', () => {
	write('dist/index.html', 'old');
	expect(() => placeSite(beginSite(at('dist'), process.pid), process.pid)).toThrow('ENOENT');
	expect(home()).toBe('old');
});

it('removes what killed builds left, not what builds that run are writing, nor what is of another folder', () => {
	write('dist/index.html', 'old');
	for (const name of [
		`.dist.partial-${GONE}`,
		`.dist.replaced-${GONE}`,
		`.dist.partial-${process.pid}`,
		`.dist.partial-${process.ppid}`,
		`.other.partial-${GONE}`,
	])
		write(`${name}/index.html`, 'left');
	beginSite(at('dist'), process.pid);
	expect(readdirSync(root).sort()).toEqual(
		[`.dist.partial-${process.ppid}`, `.other.partial-${GONE}`, 'dist'].sort(),
	);
	expect(home()).toBe('old');
});

it('puts the old site back if a build was killed between its two moves', () => {
	write(`.dist.replaced-${GONE}/index.html`, 'old');
	write(`.dist.partial-${GONE}/index.html`, 'new');
	beginSite(at('dist'), process.pid);
	expect(home()).toBe('old');
	expect(readdirSync(root)).toEqual(['dist']);
});

it('keeps a link as it is and replaces the folder to which it leads', () => {
	write('sites/today/index.html', 'old');
	symlinkSync(at('sites/today'), at('dist'), 'junction');
	const partial = beginSite(at('dist'), process.pid);
	expect(dirname(partial)).toBe(at('sites'));
	write(`${partial.slice(root.length)}/index.html`, 'new');
	placeSite(partial, process.pid);
	expect(home()).toBe('new');
	expect(readdirSync(root).sort()).toEqual(['dist', 'sites']);
});

it('replaces an earlier site, an empty folder or none, and nothing else', () => {
	write('dist/index.html', 'old');
	mkdirSync(at('empty'));
	write('docs/guide.md', 'work');
	for (const folder of ['dist', 'empty', 'none'])
		expect(unfitFolder(at(folder), root), folder).toBeUndefined();
	expect(unfitFolder(at('docs'), root)).toBe(
		'outDir: found "docs", which holds files but no site; expected a folder for the site alone. To mend: name another, such as "dist", or empty it',
	);
	for (const [folder, name] of [
		[root, '.'],
		[dirname(root), '..'],
	] as const)
		expect(unfitFolder(folder, root)).toContain(`found "${name}", which holds the project`);
	expect(existsSync(at('docs/guide.md'))).toBe(true);
});
