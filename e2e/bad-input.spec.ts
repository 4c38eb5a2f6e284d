import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { projectCopy, type Workplace } from './copy.ts';
import { FULL } from './site.ts';

/**
 * Bad input ends a command with what is wrong and no stack trace, and leaves the last good site as it was. What is said of
 * each kind of bad content is tested without a build, in src/build/content.test.ts.
 */
const GOOD = 'the last good site';
let copy: Workplace;

test.beforeAll(() => {
	copy = projectCopy();
	mkdirSync(join(copy.folder, 'dist'));
	writeFileSync(join(copy.folder, 'dist/index.html'), GOOD);
});
test.afterEach(() => {
	expect(readFileSync(join(copy.folder, 'dist/index.html'), 'utf8')).toBe(GOOD);
	expect(readdirSync(copy.folder).filter((name) => name.startsWith('.dist'))).toEqual([]);
});
test.afterAll(() => copy.remove());

/** Changes a file of the copy while a function runs. */
function whileChanged(path: string, change: (text: string) => string, run: () => void): void {
	const file = join(copy.folder, path);
	const sound = readFileSync(file, 'utf8');
	expect(change(sound), `the edit of ${path} changes nothing`).not.toBe(sound);
	writeFileSync(file, change(sound));
	try {
		run();
	} finally {
		writeFileSync(file, sound);
	}
}
/** A line of a stack trace. */
const STACK = /^\s+at .+:\d+/m;

test('a build with several errors in the content tells all of them', () => {
	const paths = ['claims', 'places', 'background'].map((collection) => {
		const folder = `src/content/${collection}`;
		return `${folder}/${readdirSync(join(copy.folder, folder)).sort()[0]!}`;
	});
	const spoil = (text: string): string => text.replace(/^(---\n)?/, '$1no-such-field: 1\n');
	const build = (): void => {
		const { status, told } = copy.astro(['build']);
		expect(status, told).toBe(1);
		for (const path of paths) expect(told).toContain(`${path}: no-such-field: found the unknown key`);
		expect(told).not.toMatch(STACK);
		expect(told).toContain('No site was written; dist is that of an earlier build.');
	};
	paths.reduce((run, path) => () => whileChanged(path, spoil, run), build)();
});

test('a published claim that says something else in silence stops a build', () =>
	whileChanged(
		'examples/ferry/content/claims/norvane-said-papers-were-missing.yaml',
		(text) => text.replace(/^text: "/m, '$&It is true that '),
		() => {
			const { status, told } = copy.astro(['build'], { DOSSIER: 'examples/ferry' });
			expect(status, told).toBe(1);
			expect(told).toMatch(
				/norvane-said-papers-were-missing\.yaml: text: found .+; expected .+\[silent-change\]/,
			);
			expect(told).toContain('1 errors');
		},
	));

test('a subject that does not fit is told', () =>
	whileChanged(
		'src/subject/subject.yaml',
		(text) => text.replace(/^title:/m, 'titel:'),
		() => {
			const { status, told } = copy.astro(['build']);
			expect(status, told).toBe(1);
			expect(told).toContain('✗ src/subject/subject.yaml: ');
			expect(told).not.toMatch(STACK);
		},
	));

for (const command of FULL ? ['build', 'preview'] : ['preview'])
	test(`settings that are wrong are told by ${command}, a line each and nothing else`, () => {
		const { status, told } = copy.astro([command], {
			SITE_URL: 'example.org',
			BASE_PATH: '//evil.example/',
			REPORT_URL: 'editor@example.org',
		});
		expect(status, told).toBe(2);
		expect(told.trim().split('\n')).toEqual([
			expect.stringMatching(/^✗ SITE_URL: found "example\.org"; expected .+ To mend: .+/),
			expect.stringMatching(/^✗ BASE_PATH: found "\/\/evil\.example\/"; expected .+ To mend: .+/),
			expect.stringMatching(/^✗ REPORT_URL: found "editor@example\.org"; expected .+ To mend: .+/),
		]);
	});

test('a DOSSIER that holds no story is told in one line', () => {
	const { status, told } = copy.astro(['build'], { DOSSIER: 'docs' });
	expect(status, told).toBe(2);
	expect(told).toMatch(/^✗ DOSSIER: found "docs"; expected .+\n$/);
});

test('a folder with other work in it is not replaced by a site', () => {
	const { status, told } = copy.astro(['build', '--outDir', 'docs']);
	expect(status, told).toBe(2);
	expect(told).toMatch(/^✗ outDir: found "docs", which holds files but no site; expected .+$/m);
	expect(readdirSync(join(copy.folder, 'docs'))).toContain('architecture.md');
});
