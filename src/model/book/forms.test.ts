import { expect, it } from 'vitest';
import { formName, sizeWords, tellForms } from './forms.ts';

it('names a file after the site', () => {
	expect(formName('The Ferry & the Bridge', 'epub')).toBe('the-ferry--the-bridge.epub');
	expect(formName('…', 'html')).toBe('dossier.html');
});

it.each([
	[640_437, '641 kB'],
	[999_400, '1000 kB'],
	[999_600, '1.0 MB'],
	[2_834_237, '2.8 MB'],
])('words %i bytes', (bytes, words) => {
	expect(sizeWords(bytes)).toBe(words);
});

const facts = { html: { bytes: 2_000_000, sha256: 'aa' }, epub: { bytes: 1000, sha256: 'bb' } };
const place = (name: string): string => `<dd data-fact="${name}" class="x">later</dd>`;

it('tells size and hash where the page has a place for them', () => {
	const page = ['html-size', 'html-sha256', 'epub-size', 'epub-sha256'].map(place).join('');
	const told = tellForms(page, facts);
	expect(
		told
			.replace(/<[^>]*>/g, ' ')
			.trim()
			.split(/ {2,}/),
	).toEqual(['2.0 MB', 'aa', '1 kB', 'bb']);
});

it('refuses a page without a place', () => {
	expect(() => tellForms(place('html-size'), facts)).toThrow('html-sha256');
});
