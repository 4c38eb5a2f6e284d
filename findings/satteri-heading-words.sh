#!/usr/bin/env bash
# Sätteri 0.10.5 (the Markdown processor of Astro 7), github-slugger 2.0.0; Node 20 or newer.
# Guess: the words of a heading in the tree of mdxToMdast() are the words that the page prints, so an id made from them is
#   the id of the heading.
# Instead: smart punctuation is off unless asked for, while Astro turns it on: “Before -- and after” has a double hyphen in one
#   tree and a dash in the other, and the slugs differ.
# Who meets it: whoever checks links to parts of a page, or indexes headings, before the pages are made. Pass the same `features`.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >npm.log
npm install --no-audit --no-fund --save-exact satteri@0.10.5 github-slugger@2.0.0 >>npm.log
cat >words.mjs <<'JS'
import { mdxToMdast } from 'satteri';
import { slug } from 'github-slugger';
const text = '## Before -- and after\n';
const words = (options) => mdxToMdast(text, options).children[0].children.map(({ value }) => value).join('');
const [plain, smart] = [words(), words({ features: { smartPunctuation: true } })];
console.log(`plain: ${plain} → #${slug(plain)}\nsmart: ${smart} → #${slug(smart)}`);
if (!plain.includes('--') || smart.includes('--') || slug(plain) === slug(smart)) process.exit(1);
JS
node words.mjs
