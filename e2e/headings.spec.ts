import { LETTERS } from '../.config/font.ts';
import { expect, file, pages, test, translatedPages } from './site.ts';

test('the face of the headings has every letter of the headings that are ours', async ({
	page,
}, testInfo) => {
	// Pages in other languages are set in the reader’s own fonts.
	const english = pages.filter((path) => !translatedPages.includes(path));
	const headings = english.map((path) => {
		const found = file(`${path}index.html`).match(/<h[123][\s>][\s\S]*?<\/h[123]>/g) ?? [];
		return { path, html: found.join('') };
	});
	const used = await page.evaluate(
		(all) =>
			all.map(({ path, html }) => {
				const text = new DOMParser().parseFromString(html, 'text/html').body.textContent;
				// Other scripts are set in the reader's own fonts.
				const letters = text.match(/[\p{Script=Latin}\p{Script=Common}]/gu) ?? [];
				return { path, letters: [...new Set(letters)].filter((letter) => !/\s/.test(letter)) };
			}),
		headings,
	);
	const lacking = used.flatMap(({ path, letters }) =>
		letters.filter((letter) => !LETTERS.includes(letter)).map((letter) => `${letter} on /${path}`),
	);
	// The title of a source is quoted as published: what the face lacks there is set letter by letter in the next one.
	const quoted = lacking.filter((letter) => letter.includes('on /sources/'));
	testInfo.annotations.push({ type: 'set in another face', description: quoted.join(', ') });
	expect(
		lacking.filter((letter) => !quoted.includes(letter)),
		'letters that .config/font.ts leaves out',
	).toEqual([]);
});
