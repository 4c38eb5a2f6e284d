import AxeBuilder from '@axe-core/playwright';
import { expect, kinds, readingPages, test } from './site.ts';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(`in the ${colorScheme} scheme`, () => {
		test.use({ colorScheme });
		for (const path of new Set([...kinds, ...readingPages])) {
			test(`axe finds nothing on /${path}`, async ({ page }) => {
				await page.goto(path, { waitUntil: 'load' });
				const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
				const found = violations.map(
					({ id, nodes }) =>
						`${id}: ${nodes
							.map(({ target }) => target.join(' '))
							.slice(0, 5)
							.join(', ')}`,
				);
				expect(found).toEqual([]);
			});
		}
	});
}
