import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { formPath, FORMS, sizeWords } from '../src/model/book/forms.ts';
import { subject } from '../src/subject.ts';
import { data, expect, file, test } from './site.ts';

const claims = data<{ id: string; text: string }>('claims.json');
const ids = claims.map(({ id }) => id).sort();
/** The claims of a book, by the lasting address that each entry names. */
const claimsIn = (html: string): string[] =>
	[...html.matchAll(/<p class="permanent"><a href="[^"]*\/claims\/([^"/]+)\/"/g)]
		.map(([, id = '']) => id)
		.sort();

const bytesOf = (path: string): Buffer => readFileSync(new URL(`../.cache/site${path}`, import.meta.url));

test('the page to print has every claim once, contents that lead to every part, and a number on each sheet', async ({
	page,
}) => {
	const html = file('print/index.html');
	expect(claimsIn(html)).toEqual(ids);
	expect(html).toContain('<meta name="robots" content="noindex">');
	expect(file('sitemap-0.xml')).not.toContain('/print/');
	const places = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => `#${id}`));
	const contents = /<nav class="book-contents[^]*?<\/nav>/.exec(html)?.[0] ?? '';
	const entries = [...contents.matchAll(/href="(#[^"]+)"/g)].map(([, href = '']) => href);
	expect(entries.length).toBeGreaterThan(50);
	expect(entries.filter((entry) => !places.has(entry))).toEqual([]);
	await page.goto('print/');
	await page.emulateMedia({ media: 'print' });
	const sheet = await page.evaluate(() =>
		[...document.querySelectorAll('style')].some(({ sheet }) =>
			[...(sheet?.cssRules ?? [])].some((rule) => /@page[^{]*\{[^]*counter\(page\)/.test(rule.cssText)),
		),
	);
	expect(sheet).toBe(true);
	const broken = await page
		.locator('.part')
		.evaluateAll((parts) => parts.map((part) => getComputedStyle(part).breakBefore));
	expect(new Set(broken)).toEqual(new Set(['page']));
});

test('the e-book has every claim once, and each of its files is XML', async ({ page }) => {
	const files = Object.entries(unzipSync(bytesOf(formPath(subject.title, 'epub')))).map(
		([name, bytes]) => [name, new TextDecoder().decode(bytes)] as const,
	);
	const chapters = files.filter(([name]) => name.endsWith('.xhtml'));
	expect(claimsIn(chapters.map(([, text]) => text).join(''))).toEqual(ids);
	const broken = await page.evaluate(
		(files) =>
			files.filter(
				([name, text]) =>
					new DOMParser()
						.parseFromString(text, name.endsWith('.xhtml') ? 'application/xhtml+xml' : 'application/xml')
						.querySelector('parsererror') !== null,
			),
		files
			.filter(([name]) => /\.(?:xhtml|opf|xml)$/.test(name))
			.map(([name, text]): [string, string] => [name, text]),
	);
	expect(broken.map(([name]) => name)).toEqual([]);
	// A mark opens its claim in place: the one is said to be a reference to a note, the other a note.
	const all = chapters.map(([, text]) => text).join('');
	const tags = (pattern: RegExp): string[] => [...all.matchAll(pattern)].map(([tag]) => tag);
	const [marks, entries] = [tags(/<a [^>]*class="mark"[^>]*>/g), tags(/<\w+ [^>]*class="book-claim"[^>]*>/g)];
	expect(marks.length).toBeGreaterThan(ids.length);
	expect(marks.filter((tag) => !tag.includes('epub:type="noteref"'))).toEqual([]);
	expect(entries).toHaveLength(ids.length);
	expect(entries.filter((tag) => !tag.includes('epub:type="footnote"'))).toEqual([]);
	// Links lead to files and to ids that are there.
	const places = new Set(
		chapters.flatMap(([name, text]) => [
			name,
			...[...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => `${name}#${id}`),
		]),
	);
	const lost = chapters.flatMap(([name, text]) =>
		[...text.matchAll(/<a [^>]*href="(?!https?:|mailto:)([^"]+)"/g)]
			.map(([, href = '']) => (href.startsWith('#') ? `${name}${href}` : `book/${href}`))
			.filter((place) => !places.has(place)),
	);
	expect(lost).toEqual([]);
});

test('the page that offers the files tells the size and the hash of each', async ({ page }) => {
	await page.goto('offline/');
	const main = page.locator('main');
	for (const form of FORMS) {
		const path = formPath(subject.title, form);
		const bytes = bytesOf(path);
		await expect(main.locator(`a[href$="${path}"]`)).toHaveAttribute('download');
		await expect(main).toContainText(sizeWords(bytes.length));
		await expect(main).toContainText(createHash('sha256').update(bytes).digest('hex'));
	}
	await expect(main.locator('a[href$="/print/"]')).toBeVisible();
});
