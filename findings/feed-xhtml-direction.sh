#!/usr/bin/env bash
# feedsmith 3.0.1; Node 20 or newer.
# Guess: of an Atom entry in XHTML the `div` around the words is not kept, as Atom wants it, but what it says of them is, language and direction alike.
# Instead: the `div` goes; its `lang` is kept beside the words, its `dir="rtl"` is lost, and full stops and Latin names jump to the wrong side.
# Who meets it: whoever shows entries of a Persian or Urdu feed on a page that runs from left to right.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >npm.log
npm install --no-audit --no-fund --save-exact feedsmith@3.0.1 >>npm.log
cat >direction.mjs <<'JS'
import { parseFeed } from 'feedsmith';
const { feed } = parseFeed(`<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><id>urn:a</id><title>T</title><updated>2024-01-16T00:00:00Z</updated>
<entry><id>urn:b</id><title>T</title><updated>2024-01-16T00:00:00Z</updated>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml" lang="ur" dir="rtl"><p>متن ADL.</p></div></content></entry></feed>`);
const content = JSON.stringify(feed.entries[0].content);
console.log(content);
if (!content.includes('متن') || !content.includes('"ur"') || content.includes('rtl')) process.exit(1);
JS
node direction.mjs
