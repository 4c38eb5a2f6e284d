#!/usr/bin/env bash
# @resvg/resvg-js 2.6.2, @fontsource/vazirmatn 5.3.0 (unpacked by fontverter 2.0.0), harfbuzzjs 1.6.4; Node 20 or newer.
# Guess: `lang` or `xml:lang` chooses a font's shapes for a language, as in a browser: the digits ۴ ۶ ۷ have others in Urdu than in Persian.
# Instead: the picture is the same to the byte for any language, though the same font, shaped by HarfBuzz as Urdu, has other glyphs.
# Who meets it: whoever makes cards in Urdu with dates or tolls: they carry Persian digits.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >npm.log
npm install --no-audit --no-fund --save-exact @resvg/resvg-js@2.6.2 @fontsource/vazirmatn@5.3.0 fontverter@2.0.0 harfbuzzjs@1.6.4 >>npm.log
cat >digits.mjs <<'JS'
import { readFileSync, writeFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { convert } from 'fontverter';
import { Blob, Buffer as Letters, Face, Font, shape } from 'harfbuzzjs';
const packed = readFileSync('node_modules/@fontsource/vazirmatn/files/vazirmatn-arabic-400-normal.woff2');
const unpacked = await convert(packed, 'truetype');
writeFileSync('font.ttf', unpacked);
const font = { fontFiles: ['font.ttf'], loadSystemFonts: false };
const drawn = (digits, attributes) =>
	new Resvg(
		`<svg xmlns="http://www.w3.org/2000/svg" width="120" height="60"><text x="20" y="40" font-size="30" font-family="Vazirmatn" ${attributes}>${digits}</text></svg>`,
		{ font },
	).render().asPng();
const shaper = new Font(new Face(new Blob(Uint8Array.from(unpacked).buffer)));
/** The glyphs that HarfBuzz chooses for the three digits in a language. */
function glyphs(language) {
	const letters = new Letters();
	letters.addText('۴۶۷');
	letters.guessSegmentProperties();
	letters.setLanguage(language);
	shape(shaper, letters);
	return letters.getGlyphInfos().map(({ codepoint }) => codepoint).join();
}
const [fa, ur] = ['xml:lang="fa" lang="fa"', 'xml:lang="ur" lang="ur"'].map((language) => drawn('۴۶۷', language));
const other = drawn('۵۸۹', '');
console.log(`HarfBuzz: fa ${glyphs('fa')}, ur ${glyphs('ur')}; pictures of fa and ur the same: ${fa.equals(ur)}`);
if (glyphs('fa') === glyphs('ur') || !fa.equals(ur) || fa.equals(other)) process.exit(1);
JS
node digits.mjs
