#!/usr/bin/env bash
# epub2 3.0.2, fflate 0.8.3; Node 20 or newer.
# Guess: a reader that opens an EPUB 3 finds its table of contents in the navigation document, the only one that EPUB 3 requires.
# Instead: `toc` is empty unless the old NCX is in the book as well, and chapters have no titles; nothing is said. What EPUB 3 tells of one person or
#  title is told of the book: the role of the translator is the book's role, beside the sorting name of the author, and the second author is gone.
# Who meets it: whoever makes books of EPUB 3 alone; epub 2.1.1, which it comes from, does the same.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >npm.log
npm install --no-audit --no-fund --ignore-scripts --save-exact epub2@3.0.2 fflate@0.8.3 >>npm.log 2>&1
cat >toc.mjs <<'JS'
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { strToU8, zipSync } from 'fflate';
const { EPub } = createRequire(import.meta.url)('epub2');
const page = (body) => strToU8(`<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title>T</title></head><body>${body}</body></html>`);
const ncx = `<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1"><head><meta name="dtb:uid" content="urn:uuid:12345678-1234-4234-8234-123456789abc"/></head><docTitle><text>T</text></docTitle>
	<navMap><navPoint id="n1" playOrder="1"><navLabel><text>One</text></navLabel><content src="a.xhtml"/></navPoint></navMap></ncx>`;
async function read(old) {
	const files = {
		mimetype: [strToU8('application/epub+zip'), { level: 0 }],
		'META-INF/container.xml': strToU8(
			'<?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="a.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
		),
		'a.opf': strToU8(`<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="i"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
			<dc:identifier id="i">urn:uuid:12345678-1234-4234-8234-123456789abc</dc:identifier><dc:title>T</dc:title><dc:language>en</dc:language><meta property="dcterms:modified">2024-01-16T00:00:00Z</meta>
			<dc:creator id="a">Ann A</dc:creator><meta refines="#a" property="role" scheme="marc:relators">aut</meta><meta refines="#a" property="file-as">A, Ann</meta><dc:creator>Ben B</dc:creator>
			<dc:contributor id="c">Cid C</dc:contributor><meta refines="#c" property="role" scheme="marc:relators">trl</meta></metadata>
			<manifest><item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/><item id="one" href="a.xhtml" media-type="application/xhtml+xml"/>${old ? '<item id="ncx" href="a.ncx" media-type="application/x-dtbncx+xml"/>' : ''}</manifest>
			<spine${old ? ' toc="ncx"' : ''}><itemref idref="one"/></spine></package>`),
		'nav.xhtml': page('<nav epub:type="toc"><ol><li><a href="a.xhtml">One</a></li></ol></nav>'),
		'a.xhtml': page('<p>words</p>'),
		...(old ? { 'a.ncx': strToU8(ncx) } : {}),
	};
	writeFileSync('a.epub', zipSync(files));
	const { toc, metadata } = await EPub.createAsync('a.epub');
	return { titles: toc.map(({ title }) => title).join(), creator: metadata.creator, role: metadata.role, sorted: metadata['file-as'] };
}
const [bare, withOld] = [await read(false), await read(true)];
console.log(`EPUB 3: ${JSON.stringify(bare)}; with an NCX: ${JSON.stringify(withOld)}`);
if (bare.titles !== '' || withOld.titles !== 'One' || bare.creator !== 'Ann A' || bare.role !== 'trl' || bare.sorted !== 'A, Ann') process.exit(1);
JS
node toc.mjs
