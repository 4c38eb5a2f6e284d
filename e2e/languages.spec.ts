import bidiFactory from 'bidi-js';
import { expect, file, languageOf, test, translatedPages } from './site.ts';

/** Pages in other languages than English, as their readers meet them. */

const bidi = bidiFactory();
const htmlOf = (path: string): string => file(`${path}index.html`);
const pathOf = (address: string): string => new URL(address).pathname.replace(/^\/explainer\//, '');
const withNotes = translatedPages.filter((path) => htmlOf(path).includes('class="notes'));

for (const path of withNotes)
	test(`every mark on /${path} opens its note, in words of the language`, async ({ page }) => {
		await page.goto(path);
		const words = JSON.parse((await page.locator('.notes').getAttribute('data-words'))!) as { close: string };
		const marks = page.locator('a.mark');
		const wrong: string[] = [];
		for (let n = 0; n < (await marks.count()); n++) {
			const mark = marks.nth(n);
			await mark.dispatchEvent('click');
			const opened = await page.evaluate(() => {
				const note = document.querySelector('.note-open');
				return (
					note && {
						status: note.querySelector('.status')?.textContent ?? '',
						label: note.getAttribute('aria-label') ?? '',
						button: note.querySelector(':scope > button')?.textContent ?? '',
						sources: note.querySelectorAll('li a').length,
						// What is English says so; all other letters are those of the language.
						bare: [...note.querySelectorAll('p, li, button')]
							.map((part) => {
								const copy = part.cloneNode(true) as Element;
								for (const english of copy.querySelectorAll('bdi, [lang="en"]')) english.remove();
								return copy.textContent.match(/[A-Za-z]{2,}/)?.[0];
							})
							.filter(Boolean),
					}
				);
			});
			if (
				!opened?.status ||
				!opened.label.includes(opened.status) ||
				opened.button !== words.close ||
				opened.sources === 0 ||
				opened.bare.length > 0
			)
				wrong.push(`${n}: ${JSON.stringify(opened)}`);
			await page.getByRole('button', { name: words.close }).click();
		}
		expect(wrong).toEqual([]);
		await expect(page.locator('.note-open')).toHaveCount(0);
	});

test('a page names itself in every language that has it, and each of these names it back', () => {
	const alternates = (path: string): Map<string, string> =>
		new Map(
			[...htmlOf(path).matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)].map(
				([, tag, address]) => [tag!, pathOf(address!)],
			),
		);
	const wrong = translatedPages.flatMap((path) => {
		const named = alternates(path);
		return [
			...(named.get(languageOf(path)) === path ? [] : [`${path} does not name itself`]),
			...(named.get('x-default') === named.get('en') ? [] : [`${path}: x-default is not English`]),
			...[...named].flatMap(([tag, other]) =>
				JSON.stringify([...alternates(other)]) === JSON.stringify([...named])
					? []
					: [`${path}: ${tag} at ${other}`],
			),
		];
	});
	expect(wrong).toEqual([]);
});

test('the sitemap names the same languages as the pages', () => {
	const entries = file('sitemap-0.xml').split('<url>').slice(1);
	for (const path of translatedPages) {
		const entry = entries.find((each) => each.includes(`/explainer/${path}</loc>`)) ?? '';
		const inMap = [...entry.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(([, tag, address]) => [
			tag,
			address,
		]);
		const onPage = [
			...htmlOf(path).matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g),
		].flatMap(([, tag, address]) => (tag === 'x-default' ? [] : [[tag, address]]));
		expect(inMap, path).toEqual(onPage);
		expect(inMap.length, path).toBeGreaterThan(1);
	}
});

test('a reader comes from English to each language and back', async ({ page }) => {
	for (const tag of new Set(translatedPages.map(languageOf))) {
		await page.goto('');
		await page.getByRole('navigation', { name: 'Languages' }).locator(`a[lang="${tag}"]`).click();
		await expect(page.locator('html')).toHaveAttribute('lang', tag);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(/[\u0600-\u06FF]/);
		await page.getByRole('link', { name: 'English', exact: true }).click();
		await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	}
});

/** Signs by which `bidi-js` is told what the page isolates. */
const [ISOLATE, END] = ['\u2068', '\u2069'];

test('words of both directions stand in the order in which they are read', async ({ page }) => {
	let tried = 0;
	for (const path of translatedPages) {
		await page.goto(path);
		const lines = await page.evaluate(
			([isolate, end]) => {
				/** The words of an element with where each begins, by the line on which it stands. */
				const wordsOf = (element: Element) => {
					const words: { text: string; left: number; top: number; before: string }[] = [];
					const go = (node: Node, isolated: string): void => {
						if (node instanceof Text) {
							// A line may break behind a hyphen, too.
							for (const found of node.data.matchAll(/[^\s–-]+[–-]*|[–-]+/g)) {
								const range = document.createRange();
								range.setStart(node, found.index);
								range.setEnd(node, found.index + found[0].length);
								const box = range.getBoundingClientRect();
								words.push({ text: found[0], left: box.left, top: Math.round(box.bottom), before: isolated });
							}
						} else if (node instanceof Element && getComputedStyle(node).display !== 'none') {
							const id = node.matches('bdi, [dir]') ? String(words.length) : isolated;
							for (const child of node.childNodes) go(child, id);
						}
					};
					go(element, '');
					return words;
				};
				return [...document.querySelectorAll('main p, main li, main dd')]
					.filter((element) => element.querySelector('p, li, a.mark') === null)
					.map((element) => wordsOf(element))
					.flatMap((words) => {
						const rows = Map.groupBy(words, ({ top }) => top);
						return [...rows.values()];
					})
					.filter((row) => row.length > 2 && row.some(({ text }) => /[A-Za-z\d]/.test(text)))
					.map((row) => ({
						text: row
							.map(({ text, before }, n) => {
								const opens = before !== '' && before !== row[n - 1]?.before ? isolate : '';
								const closes = before !== '' && before !== row[n + 1]?.before ? end : '';
								return opens + text + closes;
							})
							.join(' '),
						seen: row
							.map(({ left }, n) => [left, n] as const)
							.sort((a, b) => a[0] - b[0])
							.map(([, n]) => n),
					}));
			},
			[ISOLATE, END] as const,
		);
		for (const { text, seen } of lines) {
			const levels = bidi.getEmbeddingLevels(text, 'rtl');
			const order = bidi.getReorderedIndices(text, levels);
			const place = new Map(order.map((index, at) => [index, at]));
			// A word stands where its left-most sign does.
			const words = [...text.matchAll(/[^\s]+/g)].map(({ 0: word, index }, n) => ({
				n,
				at: Math.min(
					...[...word].flatMap((sign, k) =>
						sign === ISOLATE || sign === END ? [] : [place.get(index + k)!],
					),
				),
			}));
			expect(seen, text).toEqual(words.toSorted((a, b) => a.at - b.at).map(({ n }) => n));
			tried += 1;
		}
	}
	expect(tried).toBeGreaterThan(20);
});
