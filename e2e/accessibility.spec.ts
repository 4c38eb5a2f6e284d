import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, kinds, readingPages, test } from './site.ts';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds on a page: each rule with the first elements that break it.
 * @param only the rules to ask, where the others would answer as they did before
 */
async function found(page: Page, ...only: string[]): Promise<string[]> {
	const axe = new AxeBuilder({ page });
	const { violations } = await (only.length > 0 ? axe.withRules(only) : axe.withTags(WCAG)).analyze();
	return violations.map(
		({ id, nodes }) =>
			`${id}: ${nodes
				.map(({ target }) => target.join(' '))
				.slice(0, 5)
				.join(', ')}`,
	);
}

for (const path of new Set([...kinds, ...readingPages])) {
	test(`axe finds nothing on /${path}, in the light and in the dark`, async ({ page }) => {
		await page.emulateMedia({ colorScheme: 'light' });
		await page.goto(path, { waitUntil: 'load' });
		expect(await found(page), 'light').toEqual([]);
		// The same page in other colours: only their contrast can differ.
		await page.emulateMedia({ colorScheme: 'dark' });
		expect(await found(page, 'color-contrast', 'link-in-text-block'), 'dark').toEqual([]);
	});
}

test.describe('in forced colours, with less motion', () => {
	test.use({ contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' } });
	for (const path of kinds) {
		test(`axe finds nothing on /${path}`, async ({ page }) => {
			await page.goto(path, { waitUntil: 'load' });
			expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
			expect(await found(page)).toEqual([]);
		});
	}
});

test.describe('with text of twice the size', () => {
	for (const path of kinds) {
		test(`nothing is cut or scrolls sideways on /${path}`, async ({ page }) => {
			await page.setViewportSize({ width: 1280, height: 900 });
			await page.goto(path, { waitUntil: 'load' });
			await page.addStyleTag({ content: 'html { font-size: 200% }' });
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
