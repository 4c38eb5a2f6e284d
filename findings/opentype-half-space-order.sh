#!/usr/bin/env bash
# opentype.js 2.0.0, @fontsource/vazirmatn 5.3.0 (unpacked by fontverter 2.0.0); Node 20 or newer.
# Guess: a half-space (U+200C) parts the shapes of two letters within one word, and the word is turned round as a whole.
# Instead: it ends the stretch that is turned round. The halves of می‌شود come in each other's place and it is drawn as شودمی; with a full space the order is right.
# Who meets it: whoever draws Persian by it, on a card or a map, where verbs and plurals have half-spaces.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >npm.log
npm install --no-audit --no-fund --save-exact opentype.js@2.0.0 @fontsource/vazirmatn@5.3.0 fontverter@2.0.0 >>npm.log
cat >order.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { convert } from 'fontverter';
import opentype from 'opentype.js';
const packed = readFileSync('node_modules/@fontsource/vazirmatn/files/vazirmatn-arabic-400-normal.woff2');
const font = opentype.parse(Uint8Array.from(await convert(packed, 'truetype')).buffer);
const glyphs = (text) => font.stringToGlyphs(text).map(({ index }) => index);
const [first, second] = ['می', 'شود'].map((half) => glyphs(half)[0]);
/** Whether the half that is read first is drawn to the right of the other, as it should be. */
const rightFirst = (text) => glyphs(text).indexOf(first) > glyphs(text).indexOf(second);
console.log(`glyphs from the left, full space: ${glyphs('می شود').join(' ')}; half-space: ${glyphs('می\u200cشود').join(' ')}`);
if (!rightFirst('می شود') || rightFirst('می\u200cشود')) process.exit(1);
JS
node order.mjs
