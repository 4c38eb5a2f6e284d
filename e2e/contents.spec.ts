import { lookAt } from './lend.ts';
import { expect, file, readingPages, test } from './site.ts';

const withContents = 'nav.contents';

test('on a phone every reading page begins with what it is about: its prose is in the first screen', async ({
	page,
}) => {
	await page.setViewportSize({ width: 360, height: 740 });
	const all = await lookAt(
		page,
		readingPages,
		() => document.querySelector('[data-prose]')!.getBoundingClientRect().top,
	);
	// A question of three lines stands above a tension: its answer may begin a little lower.
	const latest = (path: string): number => (path.startsWith('tensions/') ? 560 : 500);
	expect(all.filter(({ path, seen: top }) => top > latest(path))).toEqual([]);
});

for (const width of [360, 1280]) {
	test(`the contents are folded on a phone, open beside the text, and no number is cut, at ${width} px`, async ({
		page,
	}) => {
		await page.setViewportSize({ width, height: 800 });
		const all = await lookAt(page, readingPages, () => {
			const list = document.querySelector('nav.contents ol');
			if (!list) return undefined;
			const { paddingInlineStart, fontSize } = getComputedStyle(list);
			return { open: list.checkVisibility(), room: parseFloat(paddingInlineStart) / parseFloat(fontSize) };
		});
		const found = all.filter(({ seen }) => seen);
		expect(found.length).toBeGreaterThan(10);
		// Two figures and a full stop, and the space before the words.
		expect(found.filter(({ seen }) => seen!.open !== width > 1000 || seen!.room < 2)).toEqual([]);
	});
}

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('the contents open on a phone', async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 800 });
		await page.goto(readingPages.find((path) => file(`${path}index.html`).includes('class="contents'))!);
		const list = page.locator(`${withContents} ol`);
		await expect(list).toBeHidden();
		await page.locator(`${withContents} summary`).click();
		await expect(list).toBeVisible();
	});
});

test('the contents mark the part that is being read', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 900 });
	for (const path of readingPages.slice(0, 12)) {
		await page.goto(path);
		const link = page.locator(`${withContents} a`).nth(1);
		const target = (await link.getAttribute('href'))!;
		await page.locator(target).evaluate((heading) => heading.scrollIntoView({ block: 'start' }));
		const current = page.locator(`${withContents} [aria-current]`);
		await expect(current, path).toHaveCount(1);
		await expect(current, path).not.toHaveAttribute('href', '#notes');
		await page.evaluate(() => scrollTo(0, 0));
		await page.locator('#notes').evaluate((heading) => heading.scrollIntoView({ block: 'start' }));
		await expect(current, path).toHaveAttribute('href', '#notes');
	}
});

test('a reader whose own style doubles all text still has lines of several words', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 900 });
	const all = await lookAt(page, readingPages, () => {
		document.documentElement.style.fontSize = '200%';
		return [...document.querySelectorAll('[data-prose] :is(p, li)')]
			.filter((part) => part.textContent.length > 60)
			.filter((part) => part.getBoundingClientRect().width < 14 * parseFloat(getComputedStyle(part).fontSize))
			.map((part) => part.textContent.trim().slice(0, 40));
	});
	expect(all.filter(({ seen: narrow }) => narrow.length > 0)).toEqual([]);
});
