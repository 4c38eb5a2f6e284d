import type { Page } from '@playwright/test';
import { found, holdBack, results, searchbox, settled, state } from './search/page.ts';
import { expect, test } from './site.ts';

/** Types in one moment, a letter after the other, faster than any machine is busy. */
const typeAtOnce = (page: Page, text: string): Promise<void> =>
	searchbox(page).evaluate((field: HTMLInputElement, text: string) => {
		for (let end = 1; end <= text.length; end += 1) {
			field.value = text.slice(0, end);
			field.dispatchEvent(new InputEvent('input', { bubbles: true }));
		}
	}, text);

test('while one types the old results stay, faded, until new ones are there', async ({ page }) => {
	await page.goto('search/?q=ambassador');
	await settled(page, 'ready');
	const old = await found(page);
	const release = await holdBack(page, '**/pagefind/**');
	await typeAtOnce(page, 'missiles');
	await expect(page).toHaveURL(/q=missiles$/);
	const list = page.locator('[data-search-results]');
	await expect(list).toHaveAttribute('aria-busy', 'true');
	expect(await found(page)).toEqual(old);
	const opacity = await results(page)
		.first()
		.evaluate((item) => Number(getComputedStyle(item).opacity));
	expect(opacity).toBeLessThan(1);
	release();
	await settled(page, 'ready');
	await expect(list).not.toHaveAttribute('aria-busy');
	expect(await found(page)).not.toEqual(old);
});

test('the line that is read aloud is written when it says something else, once for many keys', async ({
	page,
}) => {
	// The clock stands still but for what is let pass, however slow the machine.
	await page.clock.install({ time: 0 });
	await page.goto('search/?q=Gwadar');
	await settled(page, 'ready');
	const line = page.getByRole('main').getByRole('status');
	await expect(line).toContainText('result');
	const now = await page.evaluate(() => Date.now());
	await page.clock.pauseAt(now + 60_000);
	const writings = await line.evaluateHandle((element) => {
		const writings: (string | null)[] = [];
		new MutationObserver(() => writings.push(element.textContent)).observe(element, { childList: true });
		return writings;
	});
	const ask = async (query: string, state: 'ready' | 'empty') => {
		await typeAtOnce(page, query);
		await page.clock.runFor(200);
		await settled(page, state);
		await page.clock.runFor(1000);
	};
	await ask('ambassador', 'ready');
	const first = await writings.jsonValue();
	await ask('ambassador', 'ready');
	expect(await writings.jsonValue(), 'the same again says nothing').toEqual(first);
	await ask('xqzvwk xqzvwk', 'empty');
	const written = await writings.jsonValue();
	expect(written).toHaveLength(first.length + 1);
	expect(written.at(-1)).toContain('Nothing found');
	expect(first.length).toBeLessThanOrEqual(1);
});

test('words that an input method is still composing are waited for', async ({ page }) => {
	await page.goto('search/');
	await settled(page, 'idle');
	const cdp = await page.context().newCDPSession(page);
	await searchbox(page).focus();
	await page.clock.install();
	await cdp.send('Input.imeSetComposition', { text: 'زا', selectionStart: 2, selectionEnd: 2 });
	await expect(searchbox(page)).toHaveValue('زا');
	await page.clock.fastForward(2000);
	expect(new URL(page.url()).search).toBe('');
	await settled(page, 'idle');
	await cdp.send('Input.insertText', { text: 'زاهدان' });
	await expect(page).toHaveURL(/q=/);
	await settled(page, 'ready');
	await expect(results(page).first()).toContainText('Zahedan');
});

test('a query keeps its direction to itself wherever it is shown', async ({ page }) => {
	const query = 'قظذضچ xqzvwk';
	await page.goto(`search/?q=${encodeURIComponent(query)}`);
	await settled(page, 'empty');
	await expect(page.getByRole('main').getByRole('status').locator('bdi')).toHaveText(query);
	await expect(searchbox(page)).toHaveAttribute('dir', 'auto');
	await searchbox(page).fill('Jaysh al-Adl attacks');
	await searchbox(page).press('Enter');
	await settled(page, 'ready');
	await expect(
		state(page)
			.getByRole('button', { name: /^Search instead/ })
			.locator('bdi'),
	).toHaveText('Jaysh al-Adl attacks');
});

test('signs that cannot be seen change nothing, and what is too long is cut and that is said', async ({
	page,
}) => {
	await page.goto('search/?q=Jundullah');
	await settled(page, 'ready');
	const plain = await found(page);
	await searchbox(page).fill('\u202e\u2066Jun\u00addullah\u200f');
	await searchbox(page).press('Enter');
	await settled(page, 'ready');
	expect(await found(page)).toEqual(plain);
	expect(new URL(page.url()).searchParams.get('q')).toBe('Jundullah');
	await searchbox(page).fill('Jundullah '.repeat(100));
	await searchbox(page).press('Enter');
	await expect(page.locator('[data-search-meant]')).toContainText('first 200 letters');
	await settled(page, 'ready');
});

test('further finds on the page of a result are asked for beside the results, not after them', async ({
	page,
}) => {
	const asked = new Set<string>();
	let release = (): void => undefined;
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/record/*.json', async (route) => {
		asked.add(route.request().url());
		await held;
		await route.continue();
	});
	await page.goto('search/');
	await searchbox(page).fill('children');
	// None is answered yet, and one more than the results that are shown at first is asked for.
	await expect.poll(() => asked.size).toBeGreaterThan(6);
	const before = asked.size;
	release();
	await settled(page, 'ready');
	expect(asked.size).toBe(before);
});

test('who sends an empty search from the header types on in the field of the search page', async ({
	page,
}) => {
	await page.goto('keyboard/');
	await page.getByRole('banner').getByRole('button', { name: 'Search' }).click();
	await expect(page).toHaveURL(/search\/\?q=$/);
	await expect(searchbox(page)).toBeFocused();
	// Whoever comes by a link is not led to the field: on a phone its keyboard would cover the page.
	await page.goto('search/');
	await settled(page, 'idle');
	await expect(searchbox(page)).not.toBeFocused();
});
