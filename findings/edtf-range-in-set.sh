#!/usr/bin/env bash
# edtf 4.11.1; Node 20 or newer.
# Guess: "one of the days from 16 to 18 January" (`[2024-01-16..2024-01-18]`) and "every year from 1960 to 1970" (`{1960..1970}`) end with their last
#  day, as the same span written as an interval does.
# Instead: `max` is the end of the first day or year, and `covers` and `includes` deny a day in the middle, though a loop over the set gives
#  all of them. Written one by one, the days end rightly.
# Who meets it: whoever places dates that are known to a few days on a timeline or filters by them: the span shrinks to its first day.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >npm.log
npm install --no-audit --no-fund --save-exact edtf@4.11.1 >>npm.log
cat >span.mjs <<'JS'
import edtf from 'edtf';
const span = (text) => [edtf(text).min, edtf(text).max].map((time) => new Date(time).toISOString().slice(0, 10)).join(' to ');
const texts = ['[2024-01-16..2024-01-18]', '{1960..1970}', '2024-01-16/2024-01-18', '[2024-01-16,2024-01-17,2024-01-18]'];
const spans = texts.map(span);
const members = [...edtf(texts[0])].length;
const middle = texts.map((text) => text.includes('2024') && edtf(text).covers(edtf('2024-01-17')));
console.log(texts.map((text, index) => `${text}: ${spans[index]}`).join('; '), `; members: ${members}; covers the 17th: ${middle}`);
const [set, list, interval, single] = spans;
if (set !== '2024-01-16 to 2024-01-16' || list !== '1960-01-01 to 1960-12-31' || members !== 3) process.exit(1);
if (interval !== '2024-01-16 to 2024-01-18' || single !== interval || middle[0] || !middle[2]) process.exit(1);
JS
node span.mjs
