import { existsSync, readFileSync } from 'node:fs';
import { words } from '../src/model/date/words.ts';
import { fullRunSchema } from '../src/schemas/full-run.ts';
import { expect, file, test } from './site.ts';

const STATEMENT = 'about/accessibility/index.html';
const UNRECORDED = 'No full run of the tests has been recorded for this site.';
const plain = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/[\s\u00a0]+/g, ' ');

test('the accessibility statement says what the last full run came to, or that there was none', () => {
	const results = new URL('../src/full-run.json', import.meta.url);
	const statement = plain(file(STATEMENT));
	if (!existsSync(results)) {
		expect(statement).toContain(UNRECORDED);
		return;
	}
	const run = fullRunSchema.parse(JSON.parse(readFileSync(results, 'utf8')));
	expect(statement).not.toContain(UNRECORDED);
	expect(statement).toContain(`prepared on ${plain(words(run.date))}`);
	for (const { name, version } of run.engines) expect(statement).toContain(`${name} ${version}: `);
	for (const name of run.missing) expect(statement).toContain(`${name}: not run`);
	expect(statement).toContain(`axe-core ${run.axe.version}`);
	expect(statement.includes('No failure is known.')).toBe(run.failures.length === 0);
});

test('a story whose tests were never run whole borrows no results', () => {
	const example = readFileSync(new URL(`../.cache/example/${STATEMENT}`, import.meta.url), 'utf8');
	expect(plain(example)).toContain(UNRECORDED);
});

test('every page leads to the statement', async ({ page }) => {
	await page.goto('');
	await page.getByRole('contentinfo').getByRole('link', { name: 'Accessibility' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Accessibility statement');
});
