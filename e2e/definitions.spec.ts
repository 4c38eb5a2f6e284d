import { openFrame } from './lend.ts';
import { expect, file, readingPages, test } from './site.ts';

const path = readingPages.find((each) => file(`${each}index.html`).includes('class="term"'))!;

test('a term opens its definition by click, Enter and Space; Escape closes it and the focus stays', async ({
	page,
}) => {
	await page.goto(path);
	const term = page.locator('[data-prose] a.term').first();
	const definition = page.locator('.definition:popover-open');
	const meaning = await page
		.locator((await term.getAttribute('href'))!)
		.locator('dd')
		.innerText();
	await term.click();
	await expect(definition).toBeVisible();
	await expect(definition).toContainText(meaning.slice(0, 40));
	await expect(definition).toBeInViewport({ ratio: 1 });
	await expect(term).toHaveAttribute('aria-expanded', 'true');
	await term.click();
	await expect(definition).toHaveCount(0);
	for (const key of ['Enter', 'Space']) {
		await term.focus();
		await page.keyboard.press(key);
		await expect(definition, key).toBeVisible();
		await page.keyboard.press('Escape');
		await expect(definition, key).toHaveCount(0);
		await expect(term, key).toBeFocused();
		await expect(term).toHaveAttribute('aria-expanded', 'false');
	}
});

test('a tap outside closes a definition; on the narrowest phone it is whole', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 600 });
	await page.goto(path);
	const definition = page.locator('.definition:popover-open');
	await page.locator('[data-prose] a.term').first().click();
	await expect(definition).toBeInViewport({ ratio: 1 });
	await page.mouse.click(5, 590);
	await expect(definition).toHaveCount(0);
});

test('no definition covers its term or leaves the window, wherever on the screen the term stands', async ({
	page,
}) => {
	const covered: string[] = [];
	let opened = 0;
	for (const each of readingPages.filter((reading) =>
		file(`${reading}index.html`).includes('class="term"'),
	)) {
		const frame = await openFrame(page, each);
		for (const width of [360, 768, 1280]) {
			const tries = await frame.evaluate((width) => {
				(frameElement as HTMLElement).style.width = `${width}px`;
				return [...document.querySelectorAll<HTMLElement>('a.term')].flatMap((term) =>
					(['start', 'center', 'end'] as const).map((block) => {
						term.scrollIntoView({ block, behavior: 'instant' });
						term.click();
						const shown = document.querySelector<HTMLElement>('.definition:popover-open')!;
						const box = shown.getBoundingClientRect();
						const word = term.getBoundingClientRect();
						shown.hidePopover();
						const apart = box.top >= word.bottom || box.bottom <= word.top;
						const whole =
							box.top >= 0 &&
							box.left >= 0 &&
							box.bottom <= innerHeight &&
							box.right <= document.documentElement.clientWidth;
						return { at: `${term.textContent.trim()} (${block})`, fine: apart && whole && box.height > 30 };
					}),
				);
			}, width);
			opened += tries.length;
			covered.push(...tries.filter(({ fine }) => !fine).map(({ at }) => `${width} px, ${each}: ${at}`));
		}
	}
	expect(opened).toBeGreaterThan(100);
	expect(covered).toEqual([]);
});

test('definitions are placed without CSS anchors, which some browsers lack', () => {
	for (const each of readingPages)
		expect(file(`${each}index.html`), each).not.toMatch(/anchor-name|position-area/);
});

test('only the first use on a page is a term, and each is explained at the foot', () => {
	let terms = 0;
	for (const each of readingPages) {
		const html = file(`${each}index.html`);
		const used = [...html.matchAll(/<a class="term" href="#word-([^"]+)"/g)].map(([, id]) => id!);
		terms += used.length;
		expect(new Set(used).size, each).toBe(used.length);
		expect([...html.matchAll(/<div id="word-([^"]+)"/g)].map(([, id]) => id!).sort(), each).toEqual(
			used.sort(),
		);
	}
	expect(terms).toBeGreaterThan(20);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a term leads to its meaning at the foot of the page', async ({ page }) => {
		await page.goto(path);
		const term = page.locator('[data-prose] a.term').first();
		const target = (await term.getAttribute('href'))!;
		await term.click();
		await expect(page.locator(target)).toBeInViewport();
	});
});

test('paper shows what the words mean', async ({ page }) => {
	await page.goto(path);
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('heading', { name: 'Words on this page' })).toBeVisible();
	await expect(page.locator('.words dd').first()).toBeVisible();
});
