#!/usr/bin/env bash
# bidi-js 1.1.0; Node 20 or newer.
# Guess: `getReorderedIndices(text, levels, start, end)` gives the indices of the line from start to end, in the order in which they are drawn.
# Instead: it gives the indices of the whole text, with only those of the line turned round, so a line of four letters has fifteen.
# Who meets it: whoever breaks a Persian text with Latin names into lines and draws each, as on a card for sharing.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >npm.log
npm install --no-audit --no-fund --save-exact bidi-js@1.1.0 >>npm.log
cat >line.mjs <<'JS'
import bidiFactory from 'bidi-js';
const bidi = bidiFactory();
const text = 'ab گچ cd دی ef گل';
const levels = bidi.getEmbeddingLevels(text, 'rtl');
const [start, end] = [6, 9];
const order = bidi.getReorderedIndices(text, levels, start, end);
const line = order.slice(start, end + 1);
console.log(`${text.length} characters, line ${start}–${end}: ${order.length} indices, ${order.join(' ')}`);
const outside = order.every((index, place) => (place >= start && place <= end) || index === place);
if (order.length !== text.length || !outside || line.join() === [6, 7, 8, 9].join()) process.exit(1);
JS
node line.mjs
