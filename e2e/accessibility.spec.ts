import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { addStyle, expect, FULL, kinds, readingPages, test } from './site.ts';

// These tests only look: one page serves them one after the other.
test.use({ reuseContext: true });

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that colours alone decide; the pairs of colours are proven by `src/styles/tokens.test.ts`. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

/** Lists and tables are cut after so many entries before axe reads them: they are made alike, and axe takes its time for each. */
const ENOUGH = FULL ? Infinity : 12;

/** Takes from every list and table what comes after its first entries. */
const cut = (enough: number): void => {
	for (const list of document.querySelectorAll('ul, ol, dl, tbody'))
		for (const entry of [...list.children].slice(enough)) entry.remove();
};

/** Notes in the report of the run, once a test, what looked at the page and by which rules. */
function note(engine: string): void {
	const { annotations } = test.info();
	if (!annotations.some(({ type }) => type === engine))
		annotations.push({ type: engine, description: WCAG.join(' ') });
}

/**
 * What axe finds on a page: each rule with the first elements that break it.
 * @param rules all of WCAG’s and axe’s best practice, those that colours decide, or all but those
 */
async function found(page: Page, rules: 'all' | 'colours' | 'but colours'): Promise<string[]> {
	// Else axe opens a page of its own for each summary, for the sake of frames from elsewhere; and what passes is not asked for.
	const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
	if (rules === 'colours') axe.withRules(COLOURS);
	else axe.withTags(WCAG);
	if (rules === 'but colours') axe.disableRules(COLOURS);
	const { violations, testEngine } = await axe.analyze();
	note(`${testEngine.name} ${testEngine.version}`);
	return violations.map(
		({ id, nodes }) =>
			`${id}: ${nodes
				.map(({ target }) => target.join(' '))
				.slice(0, 5)
				.join(', ')}`,
	);
}

for (const path of FULL ? new Set([...kinds, ...readingPages]) : kinds) {
	test(`axe finds nothing on /${path}, in the light, in the dark and in forced colours`, async ({ page }) => {
		await page.emulateMedia({ colorScheme: 'light' });
		await page.goto(path, { waitUntil: 'load' });
		await page.evaluate(cut, ENOUGH);
		expect.soft(await found(page, 'all'), 'light').toEqual([]);
		// The same page in other colours: only their contrast can differ.
		await page.emulateMedia({ colorScheme: 'dark' });
		expect.soft(await found(page, 'colours'), 'dark').toEqual([]);
		await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active', reducedMotion: 'reduce' });
		expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
		expect.soft(await found(page, FULL ? 'all' : 'colours'), 'forced colours').toEqual([]);
	});
}

for (const path of FULL ? [] : readingPages.filter((page) => !kinds.includes(page))) {
	test(`axe finds nothing, colours left aside, on /${path}`, async ({ page }) => {
		await page.goto(path, { waitUntil: 'load' });
		await page.evaluate(cut, ENOUGH);
		expect(await found(page, 'but colours')).toEqual([]);
	});
}

test.describe('with text of twice the size', () => {
	for (const path of kinds) {
		test(`nothing is cut or scrolls sideways on /${path}`, async ({ page }) => {
			await page.setViewportSize({ width: 1280, height: 900 });
			await page.goto(path, { waitUntil: 'load' });
			await addStyle(page, 'html { font-size: 200% }');
			const { wide, cut } = await page.evaluate(() => ({
				wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
				cut: [
					...document.querySelectorAll<HTMLElement>('main p, main li, main h1, main h2, main td, main dd'),
				]
					.filter(
						(part) =>
							part.scrollWidth > part.clientWidth + 1 && getComputedStyle(part).overflowX !== 'visible',
					)
					.map((part) => part.textContent.trim().slice(0, 40)),
			}));
			expect(wide).toBeLessThanOrEqual(0);
			expect(cut).toEqual([]);
		});
	}
});
