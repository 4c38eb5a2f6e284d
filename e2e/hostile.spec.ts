import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse as parseCsv } from 'csv-parse/sync';
import { tested } from '../.config/address.ts';
import type { Report } from './hostile/plants.ts';
import { expect, serveInstead, test } from './site.ts';

/**
 * Whatever stands in a text of the content is shown as text. The story of `examples/ferry`, with what it lacks from
 * `hostile/story`, has markup planted in every text that takes it (`hostile/plant.ts`), and is built once.
 */
// One after the other, so that one build serves them all.
test.describe.configure({ mode: 'default' });

const project = fileURLToPath(new URL('../', import.meta.url));
let copy: string;
let folder: string;
let report: Report;
const read = (path: string): string => readFileSync(join(folder, path), 'utf8');

/** Runs a program in the copy. @returns what it prints @throws with what it told if it fails */
function run(command: string, ...args: string[]): string {
	const { status, stdout, stderr } = spawnSync(command, args, {
		cwd: copy,
		encoding: 'utf8',
		shell: process.platform === 'win32',
		env: {
			...process.env,
			...{ DOSSIER: 'story', ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
			...{ SITE_URL: tested.origin, BASE_PATH: tested.base, REPORT_URL: tested.report },
		},
	});
	if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stdout}${stderr}`);
	return stdout;
}

test.beforeAll(() => {
	copy = mkdtempSync(join(tmpdir(), 'hostile-'));
	const story = join(project, 'src/content');
	for (const name of ['src', 'public', 'package.json', 'tsconfig.json', 'astro.config.mjs'])
		cpSync(join(project, name), join(copy, name), { recursive: true, filter: (from) => from !== story });
	symlinkSync(join(project, 'node_modules'), join(copy, 'node_modules'), 'junction');
	for (const from of ['examples/ferry', 'e2e/hostile/story'])
		cpSync(join(project, from), join(copy, 'story'), { recursive: true });
	run('node', join(project, 'e2e/hostile/settings.ts'));
	report = JSON.parse(run('node', join(project, 'e2e/hostile/plant.ts'))) as Report;
	// What is planted was never published: it is recorded as if today were its first day.
	rmSync(join(copy, 'story/content.lock'));
	run('node', join(project, '.config/lock.ts'));
	run(join(project, 'node_modules/.bin/astro'), 'build');
	folder = join(copy, 'dist/');
});
test.afterAll(() => rmSync(copy, { recursive: true, force: true }));
test.beforeEach(({ page }) => serveInstead(page, folder));

/**
 * Settings that no page prints as they stand: names for which a map or a card has no room, parts of the timeline without an event, words for
 * messages and for search, a sentence into which days are put, quantities and scopes, which only checks read.
 * Of another language: words with blanks, which are filled in, those of states in which this story is not, and the sentences of the claim whose
 * translation is stale.
 */
const UNSEEN =
	/languages\/\w+\.yaml: (?:words\.(?:evidence|statuses|kinds|search|map|label|frame|story|accounts)\.|words\.pages\.(?:home|search)|words\.home\.moreOn|words\.names\.seen|chosen\[\d+\]\.not|speakers)|translations\/.*(?:kestrel-was-stopped\.yaml|in-ten-seconds\.yaml: sections.*\.text)|lands\.geojson|map\.yaml: card|subject\.yaml: (?:parts|bounds|texts\.about\.checked)|concepts\.yaml: |\/quantities\/|: scope\./;

const plain = (text: string): string => text.replace(/\s+/g, ' ');

/** Every text below a value of JSON. */
const texts = (value: unknown): string[] =>
	typeof value === 'string'
		? [value]
		: typeof value === 'object' && value !== null
			? Object.values(value).flatMap(texts)
			: [];

test('every field of text is tried; addresses of script, data and files are refused everywhere', () => {
	// A class sheet needs ten questions and a claim that was overtaken, which this story has not.
	// Letters that a language refuses would refuse what is planted elsewhere.
	const untried = report.untried.filter((field) => !/^lesson: |^languages: letters$/.test(field));
	expect(untried, 'fields of which e2e/hostile/story has none').toEqual([]);
	expect(report.planted.length).toBeGreaterThan(0);
	expect(report.addresses.length).toBeGreaterThan(0);
	expect(report.addresses.filter(({ found }) => !found?.includes('To mend'))).toEqual([]);
});

test('every page shows it as text, whole and within a narrow window, and so does its description', async ({
	page,
}) => {
	await page.setViewportSize({ width: 320, height: 640 });
	// A page that only leads on is left before it could be looked at.
	const pages = globSync('**/*.html', { cwd: folder })
		.filter((path) => !read(path).includes('http-equiv="refresh"'))
		.sort();
	expect(pages.length).toBeGreaterThan(report.planted.length / 10);
	const shown: string[] = [];
	for (const path of pages) {
		await page.goto(path.replace(/index\.html$/, ''));
		const found = await page.evaluate(() => ({
			planted: document.querySelectorAll('[data-planted]').length,
			wide: document.documentElement.scrollWidth - innerWidth,
			texts: [
				document.title,
				document.body.textContent,
				...[...document.querySelectorAll('[content]')].map((meta) => meta.getAttribute('content')!),
				...[...document.querySelectorAll('[aria-label]')].map((part) => part.getAttribute('aria-label')!),
			],
			data: [...document.querySelectorAll('[type="application/ld+json"]')].map((data) => data.textContent),
			picture: document.querySelector<HTMLMetaElement>('[property="og:image"]')?.content,
		}));
		expect(found.planted, path).toBe(0);
		expect.soft(found.wide, `${path} scrolls sideways`).toBeLessThanOrEqual(0);
		shown.push(...found.texts, ...found.data.flatMap((text) => texts(JSON.parse(text))));
		// Slips, cards and the book are not sent on.
		if (found.picture === undefined) continue;
		const picture = new URL(found.picture).pathname.slice(tested.base.length);
		expect(readFileSync(join(folder, picture)).subarray(1, 4).toString(), picture).toBe('PNG');
	}
	for (const path of globSync('data/*.{json,geojson}', { cwd: folder }))
		shown.push(...texts(JSON.parse(read(path))));
	const all = plain(shown.join('\n'));
	const lost = report.planted.filter(
		({ file, field, value }) => !UNSEEN.test(`${file}: ${field}`) && !all.includes(plain(value)),
	);
	expect(lost.map(({ file, field }) => `${file}: ${field}`)).toEqual([]);
});

test('a sentence whose English has changed since stands in English, and says so in its language', async ({
	page,
}) => {
	await page.goto('de/');
	const sentence = page.locator('.happened [data-claim="kestrel-was-stopped"]');
	await expect(sentence.locator('[lang="en"]')).toContainText('harbour police');
	await expect(sentence.locator('small')).toContainText('Dieser Satz wurde seit der Übersetzung');
	await expect(
		page.locator('.happened [data-claim]:not([data-claim="kestrel-was-stopped"]) [lang="en"]'),
	).toHaveCount(0);
});

test('the data files say the same text, and no cell of a table begins a formula', () => {
	const values = report.planted.map(({ value }) => value);
	for (const path of globSync('data/*.{json,geojson}', { cwd: folder })) {
		const found = texts(JSON.parse(read(path))).filter((text) => text.includes('data-planted'));
		expect(found.length, path).toBeGreaterThan(0);
		expect(
			found.filter((text) => !values.some((value) => text.includes(value))),
			path,
		).toEqual([]);
	}
	for (const path of globSync('data/*.csv', { cwd: folder })) {
		const rows = parseCsv<Record<string, string>>(read(path), { bom: true, columns: true });
		const cells = rows.flatMap((row) => Object.values(row));
		expect(cells.filter((cell) => values.includes(cell.replace(/^'/, ''))).length, path).toBeGreaterThan(0);
		expect(
			cells.filter((cell) => /^[=+\-@\t\r\n]/.test(cell)),
			path,
		).toEqual([]);
	}
});

test('search, the quick list, notes and definitions show it as text', async ({ page }) => {
	const none = page.locator('[data-planted]');
	await page.goto('search/?q=ferry%20papers');
	const results = page.locator('[data-search-results]');
	await expect(results.locator('mark').first()).toBeVisible();
	await expect(results).toContainText('data-planted');
	await expect(none).toHaveCount(0);
	await page.goto('actors/quay-board/');
	await page.getByRole('search').getByRole('searchbox').fill('script');
	await expect(page.getByRole('dialog').getByRole('link').first()).toContainText('data-planted');
	await page.keyboard.press('Escape');
	for (const mark of await page.locator('[data-prose] .mark').all()) {
		await mark.click();
		await expect(page.locator('aside.note-open')).toContainText('data-planted');
	}
	await page.locator('a.term').first().click();
	await expect(page.locator('.definition')).toContainText('data-planted');
	await expect(none).toHaveCount(0);
});
