import { FOUND } from '../src/components/search/found.ts';
import { printedAddress } from '../src/model/source/printed-address.ts';
import { letters, sheets } from './paper.ts';
import { data, expect, file, kinds, readingPages, test } from './site.ts';

/** A chapter with a map, an actor with many ties, and a tension. */
const printed = ['background/the-strikes/', 'actors/jaish-al-adl/', 'tensions/sanctuary/'];

const sources = new Map(
	data<{ id: string; title: string; publisher?: string; 'container-title'?: string; URL: string }>(
		'sources.json',
	).map((source) => [source.id, source]),
);
/** How many notes a page has. */
const notes = (path: string): number => file(`${path}index.html`).split('id="note-').length - 1;

/** Whether a text is in Latin letters alone. */
const isLatin = (text: string): boolean => !/\p{L}/u.test(text.replace(/\p{Script=Latin}/gu, ''));

/** The letters of each sheet of a PDF, without its number. */
async function pdfPages(pdf: Buffer): Promise<string[]> {
	const all = await sheets(pdf);
	return all.map((text, n) => {
		// The number of the sheet stands first; in the middle of a sentence that goes on it would part words.
		const number = `${n + 1}${all.length}`;
		expect(text.slice(0, number.length), `the number of sheet ${n + 1}`).toBe(number);
		return text.slice(number.length);
	});
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
			const { title, URL, ...source } = sources.get(id)!;
			// CSL tells the periodical apart from who publishes it; a note names one of the two.
			const names = [source.publisher, source['container-title']].filter((name) => name !== undefined);
			// Neither the order of Arabic letters nor Japanese ones come out of a PDF as they went in.
			expect(!isLatin(title) || whole.includes(letters(title)), `the title of ${id}`).toBe(true);
			expect(
				names.some((name) => !isLatin(name) || whole.includes(letters(name))),
				`who published ${id}`,
			).toBe(true);
			// The data escape every letter beyond ASCII, paper none.
			const printed = whole.includes(letters(printedAddress(URL)));
			expect(printed || !isLatin(decodeURI(URL)), `the address of ${id}`).toBe(true);
		}
		for (const meaning of meanings) expect(whole).toContain(letters(meaning).slice(0, 60));
		for (const names of drawings) {
			const on = pages.filter((each) => names.every((name) => each.includes(letters(name))));
			expect(on.length, `one sheet has the whole drawing: ${names.join(', ')}`).toBeGreaterThan(0);
		}
		expect(whole).not.toContain('Tothesentence');
		expect(whole).not.toContain('Onthispage');
	});
}

test('the story in sixty seconds takes two sheets, and what ends a page is on no sheet alone', async ({
	page,
}) => {
	await page.goto('short/in-sixty-seconds/');
	const pages = await pdfPages(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
	expect(pages).toHaveLength(2);
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.site-footer')).toHaveCSS('break-before', 'avoid');
});

test('addresses on paper have letters in place of their escapes, and who says so stays with the sources', async ({
	page,
}) => {
	// Letters of two bytes; what is not seen on paper, such as a space that does not break, keeps its escapes.
	const escaped = /%(c[3-9a-f]|d[\da-f])%[89ab]/i;
	const foreign = [...sources.values()].filter(({ URL }) => escaped.test(URL)).map(({ id }) => id);
	await page.emulateMedia({ media: 'print' });
	await page.goto('background/the-strikes/');
	const said = await page.locator('.note li').evaluateAll((items) =>
		items.map((item) => ({
			id: item.querySelector('a')!.getAttribute('href')!.split('/').at(-2)!,
			after: getComputedStyle(item, '::after').content,
		})),
	);
	expect(said.filter(({ id }) => foreign.includes(id)).length).toBeGreaterThan(0);
	expect(said.filter(({ after }) => escaped.test(after))).toEqual([]);
	await expect(page.locator('.note > :first-child').first()).toHaveCSS('break-after', 'avoid');
	await page.goto('print/');
	const book = await page
		.locator('.book-source > a')
		.evaluateAll((links) => links.map((link) => getComputedStyle(link, '::after').content));
	expect(book).toHaveLength(sources.size);
	expect(book.filter((after) => escaped.test(after))).toEqual([]);
});

test('the longest chapter takes eight sheets of A4 at most', async ({ page }) => {
	const longest = readingPages
		.filter((path) => path.startsWith('background/'))
		.reduce((most, path) => (notes(path) > notes(most) ? path : most));
	await page.goto(longest);
	const pages = await pdfPages(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
	expect(pages.length, longest).toBeLessThanOrEqual(8);
});

test('what was open or fixed on the screen does not print', async ({ page }) => {
	const path = readingPages.find((each) => file(`${each}index.html`).includes('class="term"'))!;
	await page.goto(path);
	await page.evaluate(
		([key, at]) => sessionStorage.setItem(key!, JSON.stringify({ path: at, words: ['the', 'and'] })),
		[FOUND, new URL(page.url()).pathname],
	);
	await page.reload();
	const states = {
		'the line of found words': page.getByText('Remove the marks'),
		'an open definition': page.locator('.definition'),
		'an open note': page.locator('.note-open'),
		'quick search': page.getByRole('dialog'),
	};
	await expect(states['the line of found words']).toBeVisible();
	await page.locator('[data-prose] p .mark').first().click();
	await expect(states['an open note']).toBeVisible();
	await page.locator('[data-prose] a.term').first().click();
	await expect(states['an open definition']).toBeVisible();
	await page.emulateMedia({ media: 'print' });
	for (const [state, part] of Object.entries(states).slice(0, 3)) await expect(part, state).toBeHidden();
	await page.emulateMedia({ media: 'screen' });
	await page.keyboard.press('Control+k');
	await expect(states['quick search']).toBeVisible();
	await page.emulateMedia({ media: 'print' });
	await expect(states['quick search']).toBeHidden();
});

test('what is folded on the screen prints open', async ({ page }) => {
	await page.emulateMedia({ media: 'print' });
	let folds = 0;
	for (const path of new Set([...kinds, ...printed])) {
		await page.goto(path);
		const found = await page.locator('main details').evaluateAll((parts) =>
			parts
				.filter((part) => !part.closest('.no-print') && part.checkVisibility())
				.map((part) => ({
					name: part.querySelector('summary')!.textContent.trim(),
					// On paper the heading of a fold may go; what it held must not.
					open: [...part.children]
						.slice(1)
						.every((child) =>
							child.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }),
						),
				})),
		);
		folds += found.length;
		expect(
			found.filter(({ open }) => !open).map(({ name }) => name),
			path,
		).toEqual([]);
	}
	expect(folds).toBeGreaterThan(1);
});

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
