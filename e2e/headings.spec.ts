import { LETTERS } from '../.config/font.ts';
import { expect, file, pages, test } from './site.ts';

/** The Latin letters, figures and signs of a page's headings, which the face of the headings should have. */
async function lettersOf(text: string, page: import('@playwright/test').Page): Promise<string[]> {
	return page.evaluate((html) => {
		const parsed = new DOMParser().parseFromString(html, 'text/html');
		const headings = [...parsed.querySelectorAll('h1, h2, h3')]
			.map(({ textContent }) => textContent)
			.join('');
		// Other scripts are set in the reader's own fonts.
		return [...new Set(headings.match(/[\p{Script=Latin}\p{Script=Common}]/gu) ?? [])].filter(
			(letter) => !/\s/.test(letter),
		);
	}, text);
}

test('the face of the headings has every letter of the headings that are ours', async ({
	page,
}, testInfo) => {
	test.setTimeout(120_000);
	const missing: string[] = [];
	const quoted: string[] = [];
	for (const path of pages) {
		for (const letter of await lettersOf(file(`${path}index.html`), page)) {
			// The title of a source is quoted as published: what the face lacks there is set letter by letter in the next one.
			if (!LETTERS.includes(letter))
				(path.startsWith('sources/') ? quoted : missing).push(`${letter} on /${path}`);
		}
	}
	testInfo.annotations.push({ type: 'set in another face', description: quoted.join(', ') });
	expect(missing, 'letters that .config/font.ts leaves out').toEqual([]);
});
