import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { data, expect, file, languageOf, test, translatedPages } from './site.ts';

/** Marks, notes and links of pages in other languages than English: their order, their words, and where they say they lead. */

const claims = new Map(
	data<{ id: string; overtakenBy?: { claim: string } }>('claims.json').map((claim) => [claim.id, claim]),
);
const wordsOf = (path: string): { about: { english: string } } =>
	(
		parse(
			readFileSync(new URL(`../src/content/languages/${languageOf(path)}.yaml`, import.meta.url), 'utf8'),
		) as { words: { about: { english: string } } }
	).words;
const withNotes = translatedPages.filter((path) => file(`${path}index.html`).includes('class="notes'));

for (const path of withNotes) {
	test(`marks side by side on /${path} stand in the order of their numbers, from the right`, async ({
		page,
	}) => {
		await page.setViewportSize({ width: 1280, height: 900 });
		await page.goto(path);
		// Behind a word in Latin letters numbers run as it does, unless each stands by itself.
		await page
			.locator(':not(a.mark) + a.mark, a.mark:first-child')
			.evaluateAll((firsts) => firsts.forEach((mark) => mark.before('CNN')));
		const pairs = await page.locator('a.mark + a.mark').evaluateAll((marks) =>
			marks.map((mark) => {
				const [second, first] = [mark, mark.previousElementSibling!].map((each) =>
					each.getBoundingClientRect(),
				);
				return { text: mark.textContent, right: first!.left > second!.left || first!.top < second!.top - 5 };
			}),
		);
		if (path.endsWith('accounts/')) expect(pairs.length).toBeGreaterThan(5);
		expect(pairs.filter(({ right }) => !right)).toEqual([]);
	});

	test(`notes of /${path} join names of sources in its own words, and say what overtook a claim`, async ({
		page,
	}) => {
		await page.goto(path);
		const sources = await page.locator('.note ul a').allTextContents();
		expect(sources.filter((source) => /, carrying /.test(source))).toEqual([]);
		const overtaken = page.locator('.note').filter({ has: page.locator('.status[data-status="overtaken"]') });
		for (const note of await overtaken.all()) {
			const id = (await note.locator('a[href^="#claim-"]').getAttribute('href'))!.replace('#claim-', '');
			const { overtakenBy } = claims.get(id)!;
			await expect(note.locator(`p > a[href$="/claims/${overtakenBy!.claim}/"]`)).toHaveCount(1);
		}
	});
}

for (const path of translatedPages)
	test(`/${path} says of each link to an English page that it leads there`, async ({ page }) => {
		await page.goto(path);
		const { english } = wordsOf(path).about;
		// It is said beside the link, or once for all links of a part or of the page.
		const bare = await page
			.locator('main a[hreflang="en"]:not([lang])')
			.evaluateAll(
				(links, word) =>
					links
						.filter((link) =>
							[link.closest('section, figure, header, p'), document.querySelector('main > .page-head')].every(
								(part) => !part?.textContent.includes(word),
							),
						)
						.map((link) => link.outerHTML),
				english,
			);
		expect(bare).toEqual([]);
	});
