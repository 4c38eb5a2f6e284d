import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { data, expect, test } from './site.ts';

/** A chapter with a map, an actor with many ties, and a tension. */
const printed = ['background/the-strikes/', 'actors/jaish-al-adl/', 'tensions/sanctuary/'];

const sources = new Map(
	data<{ id: string; title: string; publisher: string; URL: string }>('sources.json').map((source) => [
		source.id,
		source,
	]),
);

/** Letters and figures only: what a PDF keeps of a text, whatever it does to spaces and hyphens. */
const letters = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

/** The letters of each page of a PDF. */
async function pdfPages(pdf: Buffer): Promise<string[]> {
	const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
	return Promise.all(
		Array.from({ length: document.numPages }, async (_, n) => {
			const { items } = await (await document.getPage(n + 1)).getTextContent();
			return letters(items.map((item) => ('str' in item ? item.str : '')).join(''));
		}),
	);
}

for (const path of printed) {
	test(`/${path} prints whole: notes, addresses, words, page numbers, no drawing cut`, async ({ page }) => {
		await page.goto(path);
		await page.emulateMedia({ media: 'print' });
		const noted = await page
			.locator('.note ul a')
			.evaluateAll((links) => links.map((link) => link.getAttribute('href')!.split('/').at(-2)!));
		const drawings = await page
			.locator('.map')
			.evaluateAll((maps) =>
				maps.map((map) =>
					[...map.querySelectorAll<HTMLElement>('.name')]
						.filter((name) => name.offsetWidth > 0)
						.map((name) => name.innerText),
				),
			);
		const meanings = await page.locator('.words dd').allInnerTexts();
		const pages = await pdfPages(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
		const whole = pages.join('');
		expect(noted.length).toBeGreaterThan(5);
		for (const id of noted) {
			const { title, publisher, URL } = sources.get(id)!;
			for (const part of [title, publisher, URL]) {
				expect(whole, `the title, publisher and address of ${id}`).toContain(letters(part));
			}
		}
		for (const meaning of meanings) expect(whole).toContain(letters(meaning).slice(0, 60));
		for (const names of drawings) {
			const on = pages.filter((each) => names.every((name) => each.includes(letters(name))));
			expect(on.length, `one sheet has the whole drawing: ${names.join(', ')}`).toBeGreaterThan(0);
		}
		pages.forEach((each, n) =>
			expect(each, `the number of sheet ${n + 1}`).toContain(`${n + 1}${pages.length}`),
		);
		expect(whole).not.toContain('Tothesentence');
		expect(whole).not.toContain('Onthispage');
	});
}

test('nothing is wider than the paper', async ({ page }) => {
	// A4 less its margins, in CSS pixels.
	await page.setViewportSize({ width: 672, height: 900 });
	await page.emulateMedia({ media: 'print' });
	for (const path of [...printed, 'map/', 'timeline/', 'relations/', '']) {
		await page.goto(path);
		const wide = await page
			.locator('main :is(svg, .map, table, p, li)')
			.evaluateAll((parts) => parts.filter((part) => part.getBoundingClientRect().right > 680).length);
		expect(wide, path).toBe(0);
	}
});
