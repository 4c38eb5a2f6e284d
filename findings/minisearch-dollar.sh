#!/usr/bin/env bash
# minisearch 7.2.0; Node 20 or newer.
# Guess: a search for 18 finds a fine of $18 billion.
# Instead: words are parted at spaces and punctuation, and a currency sign, a plus or a degree sign is neither: the word is "$18".
# Who meets it: whoever has sums in the text; the reader types the number.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >npm.log
npm install --no-audit --no-fund --save-exact minisearch@7.2.0 >>npm.log
cat >dollar.mjs <<'JS'
import MiniSearch from 'minisearch';
const search = new MiniSearch({ fields: ['text'] });
search.addAll([
	{ id: 'dollar', text: 'a fine of $18 billion' },
	{ id: 'share', text: 'some 18% of it' },
]);
const found = (query) => search.search(query).map(({ id }) => id).join(' and ') || 'nothing';
const [bare, signed] = [found('18'), found('$18')];
console.log(`18: ${bare}; $18: ${signed}`);
if (bare !== 'share' || signed !== 'dollar') process.exit(1);
JS
node dollar.mjs
