#!/usr/bin/env bash
# @persian-tools/persian-tools 4.0.4; Node 20 or newer.
# Guess: a number in Persian words is written as Persian writes it: 700 is one word, هفتصد.
# Instead: 200, 300 and 500 are, and 400, 600, 700, 800 and 900 are two words, هفت صد; the way back takes both.
# Who meets it: whoever prints a count or a year in words, and a reader who searches for it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >npm.log
npm install --no-audit --no-fund --save-exact @persian-tools/persian-tools@4.0.4 >>npm.log
cat >hundreds.mjs <<'JS'
import { numberToWords, wordsToNumber } from '@persian-tools/persian-tools';
const words = [200, 300, 400, 500, 600, 700, 800, 900].map((number) => numberToWords(number));
console.log(words.join('، '));
const parted = words.filter((word) => word.includes(' ')).length;
if (parted !== 5 || wordsToNumber('هفتصد') !== 700 || wordsToNumber('هفت صد') !== 700) process.exit(1);
JS
node hundreds.mjs
