#!/usr/bin/env bash
# @resvg/resvg-js 2.6.2, @fontsource/vazirmatn 5.3.0 (unpacked by fontverter 2.0.0); Node 20 or newer.
# Guess: `direction="rtl"` lets a text begin at its x and run to the left, as SVG says of the anchor "start", and as browsers draw it.
# Instead: it is not heeded; the text lies to the right of x, so a line set at the right margin of a card is drawn beyond it. `text-anchor="end"` is what works.
# Who meets it: whoever makes cards for sharing in Persian or Urdu from an SVG that looks right in the browser.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >npm.log
npm install --no-audit --no-fund --save-exact @resvg/resvg-js@2.6.2 @fontsource/vazirmatn@5.3.0 fontverter@2.0.0 >>npm.log
cat >anchor.mjs <<'JS'
import { readFileSync, writeFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { convert } from 'fontverter';

const packed = readFileSync('node_modules/@fontsource/vazirmatn/files/vazirmatn-arabic-400-normal.woff2');
writeFileSync('font.ttf', await convert(packed, 'truetype'));
const font = { fontFiles: ['font.ttf'], loadSystemFonts: false };
/** The left edge of a text set at x = 200. */
function left(attributes) {
	const text = `<text x="200" y="40" font-size="20" font-family="Vazirmatn" ${attributes}>ایران و پاکستان</text>`;
	return Math.round(new Resvg(`<svg xmlns="http://www.w3.org/2000/svg" width="400" height="60">${text}</svg>`, { font }).getBBox().x);
}
const [plain, turned, end] = ['', 'direction="rtl"', 'text-anchor="end"'].map(left);
console.log(`left edge without direction: ${plain}; with rtl: ${turned}; anchored at its end: ${end}`);
if (turned !== plain || turned < 195 || end > 150) process.exit(1);
JS
node anchor.mjs
