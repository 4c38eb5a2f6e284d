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
import { expect, kinds, test } from './site.ts';

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

test('Ctrl K opens it from anywhere; a bare K and Ctrl Shift K do not', async ({ page }) => {
	await page.goto(start, { waitUntil: 'load' });
	await page.keyboard.press('k');
	await page.keyboard.press('Control+Shift+k');
	await expect(page.getByRole('dialog')).toHaveCount(0);
	await page.keyboard.press('Control+k');
	await expect(field(page)).toBeFocused();
	// A second time it stays, its words chosen.
	await field(page).fill('Zahedan');
	await page.keyboard.press('Control+k');
	await expect(dialog(page)).toHaveCount(1);
	await expect(field(page)).toHaveValue('Zahedan');
});

test('where another modal is open, Ctrl K is left to the browser', async ({ page }) => {
	await page.goto(start, { waitUntil: 'load' });
	const prevented = await page.evaluate(() => {
		const other = document.body.appendChild(document.createElement('dialog'));
		other.showModal();
		const press = () =>
			!document.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', ctrlKey: true, cancelable: true }));
		const first = press();
		other.close();
		return [first, press()];
	});
	expect(prevented).toEqual([false, true]);
	await expect(field(page)).toBeFocused();
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

test('the focus alone opens nothing; the first letter does, and no letter is lost', async ({ page }) => {
	// The script comes late, so that letters are typed before, while and after the dialog opens.
	await page.route('**/*quick-search-dialog*', async (route) => {
		await typed;
		await route.continue();
	});
	let release = (): void => undefined;
	const typed = new Promise<void>((resolve) => (release = resolve));
	await page.goto(start, { waitUntil: 'load' });
	await home(page).focus();
	await page.keyboard.type('zah');
	await expect(dialog(page)).toHaveCount(0);
	await expect(home(page)).toHaveValue('zah');
	release();
	await expect(field(page)).toBeFocused();
	await page.keyboard.type('edan');
	await expect(field(page)).toHaveValue('zahedan');
	await expect(names(page).first()).toBeVisible();
});

test('the focus opens nothing once all is loaded, and a letter goes where the cursor stood', async ({
	page,
}) => {
	await opened(page);
	await page.keyboard.type('ahedan');
	await page.keyboard.press('Escape');
	await home(page).blur();
	await home(page).focus();
	await expect(dialog(page)).toHaveCount(0);
	await page.keyboard.press('Home');
	await page.keyboard.type('z');
	await expect(field(page)).toBeFocused();
	await page.keyboard.type('-');
	await expect(field(page)).toHaveValue('z-ahedan');
});

test('words that an input method is still composing are waited for', async ({ page }) => {
	await opened(page);
	await page.keyboard.press('Escape');
	const cdp = await page.context().newCDPSession(page);
	await home(page).focus();
	await cdp.send('Input.imeSetComposition', { text: 'زا', selectionStart: 2, selectionEnd: 2 });
	await expect(home(page)).toHaveValue('زا');
	await expect(dialog(page)).toHaveCount(0);
	await cdp.send('Input.insertText', { text: 'زاهدان' });
	await expect(field(page)).toBeFocused();
	await expect(field(page)).toHaveValue('زاهدان');
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

test('every search form but that of the search page opens it by a letter', async ({ page }) => {
	const without: string[] = [];
	for (const path of new Set([...kinds, '404.html'])) {
		await page.goto(path, { waitUntil: 'load' });
		const forms = page.locator('form[role="search"]:not([data-search] *) input[name="q"]');
		const count = await forms.count();
		if (count !== (path === 'search/' ? 0 : 1)) without.push(`${path}: ${count} forms`);
		if (count === 0) continue;
		await forms.focus();
		await page.keyboard.type('z');
		await expect(field(page), path).toBeFocused();
		await expect(field(page), path).toHaveValue('z');
	}
	expect(without).toEqual([]);
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
