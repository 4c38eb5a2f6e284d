#!/usr/bin/env bash
# feedsmith 3.0.1; Node 20 or newer.
# Guess: a JSON Feed that has no entries yet is written with an empty list, since JSON Feed 1.1 requires `items`.
# Instead: the key is left out with its empty list, so the feed is invalid until its first entry; Atom, which needs no entry, is right.
# Who meets it: a new site whose feed of corrections is, happily, empty.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >npm.log
npm install --no-audit --no-fund --save-exact feedsmith@3.0.1 >>npm.log
cat >feed.mjs <<'JS'
import { generateJsonFeed } from 'feedsmith';
const made = (items) => {
	const feed = generateJsonFeed({ title: 'Corrections', home_page_url: 'https://example.org/', items });
	return typeof feed === 'string' ? JSON.parse(feed) : feed;
};
const none = made([]);
const one = made([{ id: 'a', content_text: 'Mended.' }]);
console.log(`without entries: ${Object.keys(none).join(', ')}; with one: ${Object.keys(one).join(', ')}`);
if ('items' in none || !('items' in one)) process.exit(1);
JS
node feed.mjs
