import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { bindBook } from '../../model/book/book.ts';
import { epub } from './epub.ts';

const printed = bindBook(
	`<!doctype html><html><head></head><body><main><header class="cover"><h1>The Ferry</h1></header>
<section class="part" data-path="/actors/"><h1>Actors &amp; others</h1>
<section class="book-page" data-path="/actors/miller/"><h1>The miller</h1><p>He ground.<a class="mark" data-status="agreed" href="/claims/ground/" aria-label="Evidence, agreed"></a></p>
<svg viewBox="0 0 9 9"><a href="/actors/miller/"><text>Mill</text></a></svg></section></section>
<section class="part" data-path="/claims/"><h1>Claims</h1><div class="book-claim" data-path="/claims/ground/" data-claim-entry="ground"><p data-title>He ground.</p></div></section>
</main></body></html>`,
	{ origin: 'https://example.org', base: '/' },
	'/glossary/',
	'Claims',
);
const facts = {
	title: 'The Ferry',
	description: 'An invented story.',
	address: 'https://example.org/',
	version: 'abc',
	updated: '2026-11-29',
};
const bytes = epub(printed, facts, process.cwd());
const files = new Map(
	Object.entries(unzipSync(bytes)).map(([name, content]) => [name, new TextDecoder().decode(content)]),
);
const packaged = files.get('book/package.opf') ?? '';

it('begins with its type, stored as it stands and without an extra field', () => {
	const head = new DataView(bytes.buffer, bytes.byteOffset, 66);
	expect(head.getUint16(8, true), 'no compression').toBe(0);
	expect(head.getUint16(28, true), 'no extra field').toBe(0);
	expect(new TextDecoder('latin1').decode(bytes.subarray(30, 58))).toBe('mimetypeapplication/epub+zip');
});

it('lists every file of the book, and no other', () => {
	const listed = [...packaged.matchAll(/<item [^>]*href="([^"]+)"/g)].map(([, name]) => `book/${name}`);
	const there = [...files.keys()].filter((name) => name.startsWith('book/') && name !== 'book/package.opf');
	expect(listed.sort()).toEqual(there.sort());
	expect(files.get('META-INF/container.xml')).toContain('full-path="book/package.opf"');
	const order = [...packaged.matchAll(/<itemref idref="([^"]+)"/g)].map(([, id]) => id);
	const ids = [...packaged.matchAll(/<item id="([^"]+)" [^>]*xhtml/g)].map(([, id]) => id);
	expect([...order].sort()).toEqual(ids.sort());
	expect(packaged).toContain('<meta property="dcterms:modified">2026-11-29T00:00:00Z</meta>');
});

it('has contents with parts and their pages', () => {
	expect(files.get('book/contents.xhtml')).toContain(
		'<li><a href="actors.xhtml">Actors &amp; others</a><ol><li><a href="actors_miller.xhtml">The miller</a></li></ol></li>',
	);
});

it('has the same contents for programs that know no EPUB 3', () => {
	const old = files.get('book/contents.ncx') ?? '';
	const linked = (text: string, pattern: RegExp): string[] =>
		[...text.matchAll(pattern)].map(([, file]) => file!);
	const [contents = ''] = (files.get('book/contents.xhtml') ?? '').split('landmarks');
	expect(linked(old, /<content src="([^"]+)"/g)).toEqual(linked(contents, /<a href="([^"]+)"/g));
	expect(old).toMatch(
		/<text>Actors &amp; others<\/text><\/navLabel><content src="actors\.xhtml"\/><navPoint [^>]*><navLabel><text>The miller</,
	);
	expect(packaged).toContain('<spine toc="ncx">');
});

it('leads from a mark to its claim in another file, and tells programs that it is a note', () => {
	expect(files.get('book/actors_miller.xhtml')).toMatch(
		/<a class="mark"[^>]*href="claims__1\.xhtml#c1"[^>]*epub:type="noteref"/,
	);
	expect(files.get('book/claims__1.xhtml')).toMatch(
		/<div class="book-claim"[^>]*id="c1"[^>]*epub:type="footnote"/,
	);
	expect(files.get('book/claims__1.xhtml')).toContain('href="actors_miller.xhtml#m1"');
	expect(packaged).toMatch(/href="actors_miller\.xhtml"[^>]*properties="svg"/);
});

it('is the same byte for byte when it is made again', () => {
	expect(epub(printed, facts, process.cwd())).toEqual(bytes);
});
