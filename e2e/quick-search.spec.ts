import {
	actor,
	alias,
	all,
	dialog,
	field,
	home,
	names,
	opened,
	points,
	start,
} from './search/quick-search.ts';
import { expect, test } from './site.ts';

test('↓ opens it, and an actor is found by another spelling and reached by Enter', async ({ page }) => {
	await opened(page);
	await field(page).pressSequentially(alias);
	await expect(dialog(page).getByRole('status')).toHaveText(/^\d+ names? fits?/);
	const targets = await names(page).evaluateAll((links) =>
		links.map((link) => (link as HTMLAnchorElement).pathname),
	);
	expect(targets).toContain(actor);
	for (let step = 0; step <= targets.indexOf(actor); step += 1) await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(new RegExp(`${actor}$`));
});

test('names answer within the frame of the key press', async ({ page }) => {
	await opened(page);
	await field(page).fill('Zahedan');
	await expect(names(page).first()).toBeVisible();
	const counts = await field(page).evaluate((input: HTMLInputElement, query: string) => {
		const count = () => document.querySelectorAll('dialog li').length;
		const type = (text: string) => {
			input.value = text;
			input.dispatchEvent(new Event('input', { bubbles: true }));
			return count();
		};
		return [type(''), type(query)];
	}, alias);
	expect(counts[0]).toBe(0);
	expect(counts[1]).toBeGreaterThan(0);
});

test('Enter in the field searches all text', async ({ page }) => {
	await opened(page);
	await field(page).fill('who fired first?');
	await expect(all(page)).toHaveText('Search all text for “who fired first?”');
	const target = await all(page).evaluate((link: HTMLAnchorElement) => link.href);
	await field(page).press('Enter');
	await expect(page).toHaveURL(target);
	expect(new URL(target).pathname).toBe('/explainer/search/');
	expect(new URL(target).searchParams.get('q')).toBe('who fired first?');
});

test('Escape closes it at once, returns the focus and what was typed, and stores nothing', async ({
	page,
}) => {
	await opened(page);
	await field(page).fill('Zahedan');
	await page.keyboard.press('Escape');
	await expect(dialog(page)).toHaveCount(0);
	await expect(home(page)).toBeFocused();
	await expect(home(page)).toHaveValue('Zahedan');
	const link = page.getByRole('main').getByRole('link').first();
	await link.focus();
	await page.keyboard.press('Control+k');
	await expect(field(page)).toHaveValue('Zahedan');
	// The old words are chosen: typing replaces them.
	await page.keyboard.type('Q');
	await expect(field(page)).toHaveValue('Q');
	await dialog(page).getByRole('button', { name: 'Close' }).click();
	await expect(link).toBeFocused();
	expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
});

test('a press beside it closes it; one on its padding, and a selection that ends beside it, do not', async ({
	page,
}) => {
	await opened(page);
	await field(page).fill('Zahedan');
	await expect(names(page).first()).toBeVisible();
	const { beside, padding } = await points(page);
	await page.mouse.click(...padding);
	await expect(dialog(page)).toBeVisible();
	const { x, y, width, height } = (await field(page).boundingBox())!;
	await page.mouse.move(x + width / 2, y + height / 2);
	await page.mouse.down();
	await page.mouse.move(...beside, { steps: 4 });
	await page.mouse.up();
	await expect(dialog(page)).toBeVisible();
	// Nor does a press that began beside it and was let go inside.
	await page.mouse.move(...beside);
	await page.mouse.down();
	await page.mouse.move(...padding, { steps: 4 });
	await page.mouse.up();
	await expect(dialog(page)).toBeVisible();
	await expect(field(page)).toHaveValue('Zahedan');
	await page.mouse.click(...beside);
	await expect(dialog(page)).toHaveCount(0);
});

test('a letter typed on any result, on the way to all text or on the button goes on in the field', async ({
	page,
}) => {
	await opened(page);
	await field(page).fill('Bal');
	await expect(names(page).first()).toBeVisible();
	const stops = await dialog(page).locator('a, button').count();
	for (let stop = 0; stop < stops; stop += 1) {
		await field(page).fill('Bal');
		await dialog(page).locator('a, button').nth(stop).focus();
		await page.keyboard.type('oc');
		await expect(field(page)).toHaveValue('Baloc');
		await expect(field(page)).toBeFocused();
	}
});

test('who goes back finds the page without the open dialog', async ({ page }) => {
	await opened(page);
	await field(page).fill('Zahedan');
	await field(page).press('Enter');
	await expect(page).toHaveURL(/\/search\/\?q=Zahedan$/);
	await page.goBack();
	await expect(page).toHaveURL(new RegExp(`${start}$`));
	await expect(page.locator('dialog[open]')).toHaveCount(0);
	// Whatever else leads away: a page that is kept is kept without it.
	await opened(page);
	await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
	await expect(page.locator('dialog[open]')).toHaveCount(0);
});

test('a name on the page that is shown closes the dialog and leads there', async ({ page }) => {
	await opened(page, 'map/');
	await field(page).fill('Zahedan');
	const place = names(page).and(page.locator('[href*="/map/#"]')).first();
	const hash = new URL(await place.evaluate((link: HTMLAnchorElement) => link.href)).hash;
	await place.click();
	await expect(dialog(page)).toHaveCount(0);
	expect(new URL(page.url()).hash).toBe(hash);
});
