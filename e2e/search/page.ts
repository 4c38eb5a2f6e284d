import type { Page } from '@playwright/test';
import { expect } from '../site.ts';

/** What the search page says of itself: idle, loading, ready, empty or error. */
export const state = (page: Page) => page.locator('[data-search-state]');
/** What was found. */
export const results = (page: Page) => page.locator('[data-search-results] > li');
/** The field of the page. */
export const searchbox = (page: Page) => page.getByRole('main').getByRole('searchbox');

/** Waits until a search has ended so. */
export async function settled(page: Page, expected: 'ready' | 'empty' | 'error' | 'idle'): Promise<void> {
	await expect(state(page)).toHaveAttribute('data-search-state', expected);
}

/** Opens the search page with a query in its address, and waits for the answer. */
export async function answered(page: Page, query: string): Promise<void> {
	await page.goto(`search/?q=${encodeURIComponent(query)}`);
	await settled(page, 'ready');
}

/**
 * Holds back what a page asks for.
 * @param pattern of the addresses, as `page.route` takes it
 * @returns lets all of it go on
 */
export async function holdBack(page: Page, pattern: string): Promise<() => void> {
	let release = (): void => undefined;
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route(pattern, async (route) => {
		await held;
		await route.continue();
	});
	return release;
}

/** One of the filters. */
export const select = (page: Page, name: string) =>
	page.locator(`[data-search-filters] select[name="${name}"]`);

/** The addresses of the results, without the base path and the fragment. */
export const found = (page: Page): Promise<string[]> =>
	results(page).evaluateAll((items) =>
		items.map((item) => new URL(item.querySelector('a')!.href).pathname.replace('/explainer', '')),
	);
