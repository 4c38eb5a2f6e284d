import { dialog, field, home, names, opened, start } from './search/quick-search.ts';
import { expect, kinds, test, translatedPages } from './site.ts';

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
	// In the open dialog, too, the names wait for the whole word.
	await field(page).fill('');
	await expect(names(page)).toHaveCount(0);
	await cdp.send('Input.imeSetComposition', { text: 'زاهدان', selectionStart: 6, selectionEnd: 6 });
	await expect(field(page)).toHaveValue('زاهدان');
	await expect(names(page)).toHaveCount(0);
	await cdp.send('Input.insertText', { text: 'زاهدان' });
	await expect(names(page).first()).toBeVisible();
});

test('every search form but that of the search page opens it by a letter', async ({ page }) => {
	const without: string[] = [];
	for (const path of new Set([...kinds, '404.html'])) {
		// A page in another language leads to its own search page: search-languages.spec.ts.
		if (translatedPages.includes(path)) continue;
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
