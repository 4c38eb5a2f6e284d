#!/usr/bin/env bash
# @fontsource/vazirmatn 5.3.0, read with harfbuzzjs 1.6.4 and fontverter 2.0.0; Node 20 or newer.
# Guess: the file "arabic" has no Latin letter, or all; a shaper that asks one file after the other leaves Latin words to the file "latin".
# Instead: it has the letter A, alone of all Latin letters (so has "latin-ext"). With the Arabic file first, "ADL" is cut in two fonts.
#  Browsers do not meet it, since the `unicode-range` of the style sheet leaves A out.
# Who meets it: whoever draws text without a browser and chooses a font by the letters that it has.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >npm.log
npm install --no-audit --no-fund --save-exact @fontsource/vazirmatn@5.3.0 harfbuzzjs@1.6.4 fontverter@2.0.0 >>npm.log
cat >letters.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { convert } from 'fontverter';
import { Blob, Face } from 'harfbuzzjs';

/** The letters A to Z and a to z that a file of the font has. */
async function latin(subset) {
	const path = `node_modules/@fontsource/vazirmatn/files/vazirmatn-${subset}-400-normal.woff`;
	const font = await convert(readFileSync(path), 'truetype');
	const face = new Face(new Blob(Uint8Array.from(font).buffer));
	const letters = [...face.collectUnicodes()].map((code) => String.fromCodePoint(code));
	return letters.filter((letter) => /^[A-Za-z]$/.test(letter)).join('');
}
const [arabic, extended, plain] = await Promise.all(['arabic', 'latin-ext', 'latin'].map(latin));
console.log(`arabic: ${arabic}; latin-ext: ${extended}; latin: ${plain.length} letters`);
if (arabic !== 'A' || plain.length !== 52) process.exit(1);
JS
node letters.mjs
