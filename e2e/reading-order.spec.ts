import { execFileSync } from 'node:child_process';
import { lookAt } from './lend.ts';
import { expect, file, kinds, pages, readingPages, test } from './site.ts';

/** What text browsers, reader views and assistive technology make of a page: they read its text in the order of the file. */

/** Letters and figures only: what is left of a text whatever a program does to its spaces and lines. */
const letters = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

test('a page has one title: programs take any other, even that of a drawing, for its own', () => {
	const wrong = pages.filter((path) => file(`${path}index.html`).match(/<title[\s>]/g)?.length !== 1);
	expect(wrong).toEqual([]);
});

test('what stands in the margin of a wide screen is no part of the sentences', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 900 });
	let lines = 0;
	const all = await lookAt(page, readingPages, () => {
		const prose = document.querySelector('[data-prose]')!;
		const claims = [...prose.querySelectorAll<HTMLElement>('[data-claim]')];
		return {
			margin: claims.filter((claim) => getComputedStyle(claim, '::after').float !== 'none').length,
			// Without the words of any element whose text is hidden from readers who do not see the page.
			read: prose.textContent,
			written: [...prose.querySelectorAll('p [aria-hidden="true"], li [aria-hidden="true"]')]
				.filter((part) => !part.closest('figure'))
				.map((part) => part.textContent),
		};
	});
	for (const {
		path,
		seen: { margin, read, written },
	} of all) {
		lines += margin;
		expect(written, path).toEqual([]);
		expect(read, path).not.toMatch(/\d+ (Agreed|Attributed|Disputed|Overtaken|Unverified): /);
	}
	expect(lines, 'lines in the margins').toBeGreaterThan(100);
});

test('letters of another script stand in an element that names a language', async ({ page }) => {
	const all = await lookAt(page, [...new Set([...kinds, ...readingPages])], () => {
		const walker = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT);
		const found: string[] = [];
		while (walker.nextNode()) {
			const { data, parentElement } = walker.currentNode as Text;
			if (!/\p{Script=Arabic}/u.test(data) || parentElement!.closest('script, style, pre')) continue;
			if (parentElement!.closest('[lang]')!.getAttribute('lang') === 'en') found.push(data.trim());
		}
		return found;
	});
	expect(all.filter(({ seen }) => seen.length > 0)).toEqual([]);
});

test('w3m reads the sentences of each kind of reading page in order', async ({ page }) => {
	let w3m = '';
	try {
		w3m = execFileSync('which', ['w3m'], { encoding: 'utf8' }).trim();
	} catch {
		test.skip(true, 'w3m is not installed: no text browser reads the pages in this run');
	}
	for (const section of ['background', 'actors', 'tensions']) {
		const path = readingPages.find((each) => each.startsWith(section))!;
		await page.goto(path);
		const text = letters(
			execFileSync(w3m, ['-dump', '-cols', '100', '-T', 'text/html', '-I', 'UTF-8', '-O', 'UTF-8'], {
				input: file(`${path}index.html`),
				encoding: 'utf8',
			}),
		);
		const sentences = await page.locator('[data-prose] [data-claim]').allTextContents();
		let from = 0;
		for (const sentence of sentences) {
			const at = text.indexOf(letters(sentence), from);
			expect(at, `${path}: ${sentence.trim()}`).toBeGreaterThanOrEqual(from);
			from = at;
		}
	}
});
