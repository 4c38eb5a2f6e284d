import { LONG, PLANT } from './hostile/plants.ts';
import { expect, FULL, test } from './site.ts';

/** Whatever stands in the address of a page, nothing of it is read as markup, no script fails, and the page can be used. */

const VALUES = [
	PLANT,
	'"><b data-planted>',
	"' autofocus onfocus='this.dataset.planted=1",
	'javascript:void(0)',
	'data:text/html,<b data-planted>',
	'\u202Eferry\u2066',
	`ferry ${LONG}`,
	'\0ferry',
	'__proto__',
	'a'.repeat(300),
];
/** Fragments that are no encoding of a text, beside the values above. */
const BROKEN = ['%', '%E0%A4%A', '%00'];

const encoded = (value: string): string => encodeURIComponent(value);

test('the page of search takes any query and any filter', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	for (const value of VALUES) {
		const v = encoded(value);
		await page.goto(`search/?q=${v}&kind=${v}&actor=${v}&status=${v}&${v}=${v}#${v}`);
		await expect(
			page.locator('[data-search-state="ready"], [data-search-state="empty"]'),
			value,
		).toBeAttached();
		await expect(page.locator('[data-planted]'), value).toHaveCount(0);
		expect(
			await page
				.locator('[data-search-filters] select')
				.evaluateAll((all) => all.map((one) => (one as HTMLSelectElement).value)),
			value,
		).toEqual(['', '', '']);
		expect(
			await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
			value,
		).toBeLessThanOrEqual(0);
	}
});

test('the timeline passes over a filter that does not exist', async ({ page }) => {
	for (const value of VALUES) {
		const v = encoded(value);
		await page.goto(`timeline/?kind=${v}&actor=${v}&place=${v}&${v}=${v}`);
		await expect(page.locator('[data-filter-message]'), value).toHaveText(/^\d+\sevents$/);
		await expect(page.locator('[data-planted]'), value).toHaveCount(0);
	}
});

for (const path of ['', 'search/', 'glossary/', 'sources/', 'timeline/', 'relations/'])
	test(`/${path} takes any fragment`, async ({ page }) => {
		const fragments = [...BROKEN, ...VALUES.map(encoded)];
		await page.goto(path);
		for (const fragment of fragments) {
			await page.evaluate((fragment) => void (location.hash = fragment), fragment);
			await expect(page.locator('[data-planted]'), fragment).toHaveCount(0);
		}
		// Scripts read the fragment as the page opens, too; every value in the full run.
		for (const fragment of FULL ? fragments : [...BROKEN, encoded(PLANT)]) {
			await page.evaluate((fragment) => void (location.hash = fragment), fragment);
			await page.reload();
			await expect(page.locator('[data-planted]'), fragment).toHaveCount(0);
		}
	});
