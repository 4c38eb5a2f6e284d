#!/usr/bin/env bash
# subset-font 2.9.0, @fontsource/source-serif-4 5.3.1; needs Node 20 or newer.
# Guess: a subset for a text holds the text's letters, or an error or warning names those that the font lacks.
# Instead: they are left out without a word. Asked for "Balochistān", the file is byte for byte that for "Balochistn".
#   A Fontsource file "latin" has no ā, ū or İ: those are in "latin-ext", and two files cannot be joined.
# Who meets it: whoever subsets a font to the texts of a site in which names from Persian, Urdu or Turkish turn up later.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >npm.log
npm install --no-audit --no-fund --save-exact subset-font@2.9.0 @fontsource/source-serif-4@5.3.1 >>npm.log
cat >subset.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import subset from 'subset-font';

const font = readFileSync('node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2');
const [asked, without, has] = await Promise.all(
	['Balochistān', 'Balochistn', 'Balochistén'].map((text) => subset(font, text)),
);
console.log(`Balochistān: ${asked.length} bytes; Balochistn: ${without.length}; Balochistén: ${has.length}`);
assert.ok(asked.equals(without), 'the letter that the font lacks changes the subset');
assert.ok(!has.equals(asked), 'a letter that the font has does not change the subset');
JS
node subset.mjs
