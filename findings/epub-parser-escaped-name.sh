#!/usr/bin/env bash
# @lingo-reader/epub-parser 0.4.6, fflate 0.8.3; Node 20 or newer.
# Guess: an address in the manifest of an EPUB is a URL, so `%D9%85.xhtml` finds the file م.xhtml, as EPUB 3 says.
# Instead: the escaped address is sought in the archive as it is; the chapter is empty, with a line in the log. Unescaped it is found.
# Who meets it: whoever names the chapters of a book in Persian or Urdu and tries it in readers that stand on this library.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >npm.log
npm install --no-audit --no-fund --save-exact @lingo-reader/epub-parser@0.4.6 fflate@0.8.3 >>npm.log
cat >chapter.mjs <<'JS'
import { writeFileSync } from 'node:fs';
import { initEpubFile } from '@lingo-reader/epub-parser';
import { strToU8, zipSync } from 'fflate';

/** A book of one chapter, م.xhtml, which the manifest calls by `href`; the chapter as the library reads it. */
async function chapter(href) {
	const page = (body) => strToU8(`<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title>T</title></head><body>${body}</body></html>`);
	const files = {
		mimetype: [strToU8('application/epub+zip'), { level: 0 }],
		'META-INF/container.xml': strToU8(
			'<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="book/a.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
		),
		'book/a.opf': strToU8(`<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="i"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
			<dc:identifier id="i">urn:uuid:12345678-1234-4234-8234-123456789abc</dc:identifier><dc:title>T</dc:title><dc:language>fa</dc:language><meta property="dcterms:modified">2024-01-16T00:00:00Z</meta></metadata>
			<manifest><item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/><item id="a" href="${href}" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>`),
		'book/nav.xhtml': page(`<nav epub:type="toc"><ol><li><a href="${href}">T</a></li></ol></nav>`),
		'book/م.xhtml': page('<p>words</p>'),
	};
	writeFileSync('a.epub', zipSync(files));
	const book = await initEpubFile('a.epub');
	return (await book.loadChapter('a')).html;
}
const [escaped, plain] = [await chapter('%D9%85.xhtml'), await chapter('م.xhtml')];
console.log(`escaped: ${escaped || 'empty'}; plain: ${plain}`);
if (escaped.includes('words') || !plain.includes('words')) process.exit(1);
JS
node chapter.mjs
