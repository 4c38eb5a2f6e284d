import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { headline } from '../src/model/headline.ts';
import { projectCopy, type Workplace } from './copy.ts';
import { data, file, pages } from './site.ts';

/**
 * Corrections are told wherever the corrected words are. A copy of the site is built with two
 * corrections of the most used claim and one of a chapter, and without a place for reports of errors.
 */
const claims = data<{ id: string; text: string; usedOn: string[] }>('claims.json');
const readings = data<{ accessed: { 'date-parts': [[year: number, month: number, day: number]] } }>(
	'sources.json',
).map(({ accessed }) => {
	const [year, month, day] = accessed['date-parts'][0];
	return Date.UTC(year, month - 1, day);
});

/** A day before the newest reading of a source: nothing is corrected later than it is known. */
const before = (days: number): { date: string; words: string } => {
	const day = new Date(Math.max(...readings) - days * 86_400_000);
	return {
		date: day.toISOString().slice(0, 10),
		words: day.toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
	};
};
const [first, second, third] = [before(2), before(1), before(0)];
const claim = claims.reduce((most, each) => (each.usedOn.length > most.usedOn.length ? each : most));
let copy: Workplace;
let chapter: { id: string; title: string; summary: string };

/** What a page of the copy looks like to a browser; it needs no server, for what is asked here stands in its text. */
const open = (page: Page, path: string) =>
	page.setContent(readFileSync(join(copy.folder, 'dist', path, 'index.html'), 'utf8'));

// A page that has a policy would not let the next be written into it.
test.use({ bypassCSP: true });

test.beforeAll(() => {
	copy = projectCopy();
	const file = readdirSync(join(copy.folder, 'src/content/background')).sort()[0]!;
	const matter = readFileSync(join(copy.folder, 'src/content/background', file), 'utf8');
	const field = (name: string): string => new RegExp(`^${name}: *"?(.*?)"?$`, 'm').exec(matter)![1]!;
	chapter = { id: file.replace('.mdx', ''), title: field('title'), summary: field('summary') };
	const folder = join(copy.folder, 'src/content/corrections');
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder);
	const write = (id: string, fields: Record<string, string>): void =>
		writeFileSync(
			join(folder, `${id}.yaml`),
			Object.entries({ ...fields, why: 'A test of the copy shows it.' })
				.map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
				.join(''),
		);
	write('first', {
		date: first.date,
		claim: claim.id,
		before: 'The oldest words.',
		after: 'The middle words.',
	});
	write('second', { date: second.date, claim: claim.id, before: 'The middle words.', after: claim.text });
	write('third', {
		date: third.date,
		page: `/background/${chapter.id}/`,
		before: 'An older summary.',
		after: chapter.summary,
	});
	// The cards are tested elsewhere, and take as long as all pages.
	const { status, told } = copy.astro(['build', '--config', '.config/no-cards.config.mjs'], {
		REPORT_URL: '',
		GITHUB_SERVER_URL: '',
		GITHUB_REPOSITORY: '',
	});
	expect(status, told.slice(-2000)).toBe(0);
});
test.afterAll(() => copy.remove());

test('the claim and every page that uses it say what it was, what it is now and when it changed', async ({
	page,
}) => {
	const uses = claim.usedOn.map((address) => new URL(address).pathname.replace('/explainer/', ''));
	const problems: string[] = [];
	for (const path of new Set([`claims/${claim.id}/`, ...uses])) {
		await open(page, path);
		const said = await page
			.locator('main [data-correction]')
			.evaluateAll((lines) => lines.map((line) => line.textContent.replace(/\s+/g, ' ').trim()));
		const newest: [string, string, string] = [second.words, 'The middle words.', claim.text];
		const oldest: [string, string, string] = [first.words, 'The oldest words.', 'The middle words.'];
		// The page of the claim tells its whole past; another the newest, and leads to the rest.
		for (const [day, before, after] of path.startsWith('claims/') ? [newest, oldest] : [newest])
			if (!said.some((line) => line.startsWith(`Corrected on ${day}. Was: ${before} Now: ${after}`)))
				problems.push(`${path || 'home'} does not say it: ${said.join(' | ')}`);
	}
	expect(problems).toEqual([]);
});

test('a page counts all of its corrections, tells the newest whole and leads to the older ones', () => {
	let shortened = 0;
	const wrong = pages.filter((path) => {
		const html = file(`${path}index.html`);
		const [, all = '', list = ''] =
			/<details class="corrected[^>]*>\s*<summary[^>]*>\s*(\d+)\scorrections?[^]*?<\/summary>([^]*?)<\/details>/.exec(
				html,
			) ?? [];
		const older = /<a href="[^"]*\/corrections\/"[^>]*>\s*(\d+)\s+older corrections?/u.exec(list)?.[1];
		if (older) shortened += 1;
		const whole = list.split('data-correction=').length - 1;
		// The page of a claim tells its whole past.
		return Number(all) !== whole + Number(older ?? 0) || (path.startsWith('claims/') && older);
	});
	expect(wrong).toEqual([]);
	expect(shortened).toBeGreaterThan(0);
});

test('the list names what was corrected, the newest first, and leads to its day, which tells the words', async ({
	page,
}) => {
	await open(page, 'corrections/');
	const entries = page.getByRole('main').locator('li[id]');
	await expect(entries).toHaveCount(3);
	await expect(entries.nth(0).getByRole('link')).toHaveText(headline(chapter.title));
	await expect(entries.nth(1).getByRole('link')).toHaveText(headline(claim.text));
	const address = await entries.nth(1).getByRole('link').getAttribute('href');
	const [, day = '', id = ''] = /(corrections\/.*\/)#(.*)$/.exec(address!) ?? [];
	await open(page, day);
	await expect(page.getByRole('heading', { level: 1 })).toContainText(second.words);
	await expect(page.locator(`#${id}`)).toContainText(/Was:\s+The middle words\.\s+Now:/);
	await expect(page.locator(`#${id}`)).toContainText('A test of the copy shows it.');
});

test('home says the latest correction, and the chapter its own', async ({ page }) => {
	await open(page, '');
	await expect(page.getByText(`Last corrected on ${third.words}`)).toContainText(chapter.title);
	await open(page, `background/${chapter.id}/`);
	await expect(page.locator('[data-correction=third]')).toContainText('Was: An older summary.');
});

/** Every wording of a link for reports; a source's title may hold the word too. */
const REPORT = /^report (an error|it)/i;

test('a copy without a place for reports promises none', async ({ page }) => {
	for (const path of ['', 'about/', 'corrections/', `background/${chapter.id}/`, `claims/${claim.id}/`]) {
		await open(page, path);
		await expect(page.getByRole('link', { name: REPORT }), path).toHaveCount(0);
	}
	await open(page, 'about/');
	await expect(page.getByText('names no place for reports')).toBeVisible();
});
