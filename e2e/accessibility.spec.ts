import { bringAxe, WCAG, type Judged, type Rules } from './axe.ts';
import { lookAt, runsOf } from './lend.ts';
import { addStyle, expect, FULL, kinds, readingPages, test } from './site.ts';

/** Lists and tables are cut after so many entries before axe reads them: they are made alike, and axe takes its time for each. */
const ENOUGH = FULL ? Infinity : 12;

/** Notes in the report of the run, once a test, what looked at the page and by which rules. Returns what it found. */
function noted({ engine, found }: Judged): string[] {
	const { annotations } = test.info();
	if (!annotations.some(({ type }) => type === engine))
		annotations.push({ type: engine, description: WCAG.join(' ') });
	return found;
}

for (const path of FULL ? new Set([...kinds, ...readingPages]) : kinds) {
	test(`axe finds nothing on /${path}, in the light, in the dark and in forced colours`, async ({ page }) => {
		const found = async (rules: Rules): Promise<string[]> =>
			noted(await page.evaluate(([rules, enough]) => judge(rules, enough), [rules, ENOUGH] as const));
		await bringAxe(page);
		await page.emulateMedia({ colorScheme: 'light' });
		await page.goto(path, { waitUntil: 'load' });
		expect.soft(await found('all'), 'light').toEqual([]);
		// The same page in other colours: only their contrast can differ.
		await page.emulateMedia({ colorScheme: 'dark' });
		expect.soft(await found('colours'), 'dark').toEqual([]);
		await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active', reducedMotion: 'reduce' });
		expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
		expect.soft(await found(FULL ? 'all' : 'colours'), 'forced colours').toEqual([]);
	});
}

for (const run of FULL
	? []
	: runsOf(
			readingPages.filter((page) => !kinds.includes(page)),
			20,
		)) {
	test(`axe finds nothing, colours left aside, on /${run[0]} and ${run.length - 1} pages of the same styles`, async ({
		page,
	}) => {
		await bringAxe(page);
		const all = await lookAt(page, run, () => judge('but colours', 12));
		expect(all.map(({ path, seen }) => [path, noted(seen)]).filter(([, found]) => found!.length > 0)).toEqual(
			[],
		);
	});
}

test.describe('with text of twice the size', () => {
	// All pages in one, pages with counts, and one with many ties, besides one of each kind.
	for (const path of new Set([...kinds, 'print/', 'background/the-strikes/', 'actors/jaish-al-adl/'])) {
		test(`nothing is cut or scrolls sideways on /${path}, on a laptop and on a phone`, async ({ page }) => {
			await page.goto(path, { waitUntil: 'load' });
			await addStyle(page, 'html { font-size: 200% }');
			for (const width of [1280, 360]) {
				await page.setViewportSize({ width, height: 900 });
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
				expect(wide, `at ${width} pixels`).toBeLessThanOrEqual(0);
				expect(cut, `at ${width} pixels`).toEqual([]);
			}
		});
	}
});
