import type { Page } from '@playwright/test';
import { data, expect, readingPages } from '../site.ts';

/** The page from which quick search is opened. */
export const start = readingPages[0]!;
/** The field of the header. */
export const home = (page: Page) => page.getByRole('banner').getByRole('searchbox');
/** The dialog of quick search. */
export const dialog = (page: Page) => page.getByRole('dialog', { name: 'Quick search' });
/** The field within the dialog. */
export const field = (page: Page) => dialog(page).getByRole('searchbox');
/** The names that answer. */
export const names = (page: Page) => dialog(page).getByRole('listitem').getByRole('link');
/** The way from the dialog to all text. */
export const all = (page: Page) => dialog(page).getByRole('link', { name: /^Search all text/ });

/** Opens the dialog, empty, with the names loaded. */
export async function opened(page: Page, path = start): Promise<void> {
	await page.goto(path, { waitUntil: 'load' });
	const list = page.waitForResponse('**/search/names.json');
	await home(page).focus();
	await (await list).finished();
	await page.keyboard.press('ArrowDown');
	await expect(field(page)).toBeFocused();
}

/** A point of the page that lies beside the dialog, and one on its own padding, within its border. */
export async function points(page: Page): Promise<{ beside: [number, number]; padding: [number, number] }> {
	const box = (await dialog(page).boundingBox())!;
	return { beside: [box.x + box.width / 2, box.y + box.height + 30], padding: [box.x + 5, box.y + 20] };
}

/** An actor of whom another spelling, in Latin letters and much unlike the name, is known. */
const named = data<{ url: string; name: string; aliases: string[] }>('actors.json')
	.flatMap(({ url, name, aliases }) => aliases.map((alias) => ({ url, name, alias })))
	.find(({ name, alias }) => /^[\w -]{8,}$/.test(alias) && alias.slice(0, 3) !== name.slice(0, 3))!;
export const { alias } = named;
/** The address of that actor. */
export const actor = new URL(named.url).pathname;
