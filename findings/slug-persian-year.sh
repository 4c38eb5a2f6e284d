#!/usr/bin/env bash
# slug 12.0.1; Node 20 or newer.
# Guess: a library that turns Persian letters into Latin ones does so with Persian digits, or leaves both alone.
# Instead: the digits are dropped: "year 1401" and "year 1402" get the same address, "sal", and 3.5 per cent is one with 7 per cent. Urdu loses its
#  own letters as well: "ٹرین" (train) is "rin", and "ڈاک" (post) is "ak".
# Who meets it: whoever makes addresses or anchors of Persian and Urdu titles; the second page takes the place of the first.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >npm.log
npm install --no-audit --no-fund --save-exact slug@12.0.1 >>npm.log
cat >slug.mjs <<'JS'
import slug from 'slug';
const titles = ['سال ۱۴۰۱', 'سال ۱۴۰۲', 'سال 1402', '۳٫۵ درصد', '۷ درصد', 'ٹرین', 'ڈاک'];
const made = titles.map((title) => slug(title));
console.log(titles.map((title, index) => `${title}: ${made[index]}`).join('; '));
if (made.join() !== 'sal,sal,sal-1402,drsd,drsd,rin,ak') process.exit(1);
JS
node slug.mjs
