#!/usr/bin/env bash
# Chromium 156 with fontconfig 2.14 on Linux, @fontsource/tinos 5.3.0, subset-font 2.9.0 (to unpack), puppeteer-core 25.16.0.
# Needs chromium (or its path in CHROMIUM), fc-match and Node 22 or newer.
# Guess: a WOFF or WOFF2 file in a font folder is used as the TrueType file that it packs, or is passed over for the next font.
# Instead: fontconfig lists and matches it, Chromium takes the match, cannot open it, and draws nothing: text is 0 px wide.
# Who meets it: whoever points FONTCONFIG_FILE at npm's fonts so that pictures and widths are the same on every machine.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >npm.log
npm install --no-audit --no-fund --save-exact @fontsource/tinos@5.3.0 subset-font@2.9.0 puppeteer-core@25.16.0 >>npm.log
cat >fonts.conf <<XML
<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>$folder/fonts</dir><cachedir>$folder/cache</cachedir></fontconfig>
XML
export FONTCONFIG_FILE=$folder/fonts.conf
cat >unpack.mjs <<'JS'
import { readFileSync, writeFileSync } from 'node:fs';
import subset from 'subset-font';

const packed = readFileSync('node_modules/@fontsource/tinos/files/tinos-latin-400-normal.woff2');
writeFileSync('fonts/tinos.ttf', await subset(packed, 'Zahedan', { targetFormat: 'truetype' }));
JS
cat >width.mjs <<'JS'
import puppeteer from 'puppeteer-core';

const browser = await puppeteer.launch({
	executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
	// The page is the line below; a container often leaves the sandbox no room.
	args: ['--no-sandbox'],
});
const page = await browser.newPage();
await page.setContent('<span style="font: 40px Tinos">Zahedan</span>');
console.log(await page.$eval('span', (span) => Math.round(span.getBoundingClientRect().width)));
await browser.close();
JS
for format in woff2 woff ttf; do
	rm -rf fonts cache
	mkdir fonts
	if [ "$format" = ttf ]; then node unpack.mjs; else cp "node_modules/@fontsource/tinos/files/tinos-latin-400-normal.$format" fonts/; fi
	width=$(node width.mjs)
	echo "$format: fontconfig gives $(fc-match Tinos); Chromium draws “Zahedan” $width px wide"
	if [ "$format" = ttf ]; then [ "$width" -gt 0 ]; else [ "$width" -eq 0 ]; fi
done
