import type { Page } from '@playwright/test';
import { tested } from '../.config/address.ts';
import { expect, file } from './site.ts';

/**
 * How to look at many pages in one. Where only markup and style matter, a page looks like another of the same styles once
 * it has its body, and to lend a body costs a tenth of opening the page. Scripts do not run on what is lent.
 */

/** Pages in groups that have the same styles, each group in the order given. */
export const alike = (paths: readonly string[]): string[][] => [
	...Map.groupBy(paths, (path) =>
		[
			...file(path.endsWith('.html') ? path : `${path}index.html`).matchAll(
				/<style[^>]*>[\s\S]*?<\/style>|<link rel="stylesheet"[^>]*>/g,
			),
		].join(''),
	).values(),
];

/** Pages in groups as `alike` makes them, in runs of at most so many: one test for each is not endless, and two run at once. */
export const runsOf = (paths: readonly string[], most: number): string[][] =>
	alike(paths).flatMap((group) =>
		Array.from({ length: Math.ceil(group.length / most) }, (_, n) => group.slice(n * most, (n + 1) * most)),
	);

/**
 * Opens the first page of each group and lends it the bodies of the others.
 * @param look runs in the browser, once for each page; it can use nothing from around it
 * @returns what it gave for each page
 */
export async function lookAt<Result>(
	page: Page,
	paths: readonly string[],
	look: () => Result | Promise<Result>,
): Promise<{ path: string; seen: Result }[]> {
	const all: { path: string; seen: Result }[] = [];
	for (const group of alike(paths)) {
		const response = await page.goto(group[0]!, { waitUntil: 'load' });
		expect(response?.status(), group[0]).toBe(200);
		const addresses = group.map((path) => tested.origin + tested.base + path);
		// As an expression: a function that is handed to the browser cannot bring another with it.
		const seen = await page.evaluate<Result[]>(
			`(${lend.toString()})(${JSON.stringify(addresses)}, ${look.toString()})`,
		);
		all.push(...group.map((path, index) => ({ path, seen: seen[index]! })));
	}
	return all;
}

async function lend<Result>(
	addresses: readonly string[],
	look: () => Result | Promise<Result>,
): Promise<Result[]> {
	const parsed = (address: string): Promise<Document> =>
		new Promise((resolve, reject) => {
			// The policy of a page lets no script make markup of a text; a request gives a document that is parsed already.
			const request = new XMLHttpRequest();
			request.open('GET', address);
			request.responseType = 'document';
			request.onload = () => resolve(request.responseXML!);
			request.onerror = reject;
			request.send();
		});
	const seen = [await look()];
	for (const address of addresses.slice(1)) {
		document.body.replaceWith((await parsed(address)).body);
		seen.push(await look());
	}
	return seen;
}
