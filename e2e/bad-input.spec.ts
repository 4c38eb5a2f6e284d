import { spawnSync } from 'node:child_process';
import {
	cpSync,
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

/**
 * Bad input ends the build, writes no site and leaves no earlier one. What is said of each kind of bad content is tested
 * without a build, in src/build/content.test.ts. Each test breaks a copy of the project.
 */
const project = new URL('../', import.meta.url).pathname;
let copy: string;

test.beforeEach(() => {
	copy = mkdtempSync(join(tmpdir(), 'content-'));
	for (const name of ['src', 'public', '.config', 'package.json', 'tsconfig.json', 'astro.config.mjs']) {
		cpSync(join(project, name), join(copy, name), { recursive: true });
	}
	symlinkSync(join(project, 'node_modules'), join(copy, 'node_modules'), 'junction');
});
test.afterEach(() => rmSync(copy, { recursive: true, force: true }));

const content = (path: string): string => join(copy, 'src/content', path);
/** The first file of a collection, whatever it is called. */
const first = (collection: string): string => `${collection}/${readdirSync(content(collection)).sort()[0]!}`;
const edit = (path: string, change: (text: string) => string): void => {
	const before = readFileSync(content(path), 'utf8');
	const after = change(before);
	expect(after, `the edit of ${path} changes nothing`).not.toBe(before);
	writeFileSync(content(path), after);
};
const run = (command: string, args: string[], env: Record<string, string> = {}) => {
	const { status, stdout, stderr } = spawnSync(command, args, {
		cwd: copy,
		encoding: 'utf8',
		shell: process.platform === 'win32',
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', ...env },
	});
	return { status, told: `${stdout}${stderr}` };
};
const build = (env?: Record<string, string>) => run(join(project, 'node_modules/.bin/astro'), ['build'], env);

test('a build with several errors tells all of them, writes no site and removes the old one', () => {
	cpSync(join(project, 'public'), join(copy, 'dist'), { recursive: true });
	const paths = ['claims', 'places', 'background'].map(first);
	for (const path of paths) edit(path, (text) => text.replace(/^(---\n)?/, '$1no-such-field: 1\n'));
	const { status, told } = build();
	expect(status).not.toBe(0);
	for (const path of paths)
		expect(told).toContain(`src/content/${path}: no-such-field: found the unknown key`);
	expect(existsSync(join(copy, 'dist'))).toBe(false);
});

test('a base path with a scheme is refused, and no earlier site is left', () => {
	cpSync(join(project, 'public'), join(copy, 'dist'), { recursive: true });
	const { status, told } = build({ BASE_PATH: 'https://example.org/explainer/' });
	expect(status).not.toBe(0);
	expect(told).toContain(
		'BASE_PATH: found "https://example.org/explainer/"; expected a path such as "/explainer/"',
	);
	expect(existsSync(join(copy, 'dist'))).toBe(false);
});

test('errors cannot be reported to a bare e-mail address: one line says so, and no earlier site is left', () => {
	cpSync(join(project, 'public'), join(copy, 'dist'), { recursive: true });
	const { status, told } = build({ REPORT_URL: 'editor@example.org' });
	expect(status).not.toBe(0);
	expect(told).toMatch(
		/REPORT_URL: found "editor@example\.org"; expected an https address or "mailto:".+To mend: .+/,
	);
	expect(existsSync(join(copy, 'dist'))).toBe(false);
});
