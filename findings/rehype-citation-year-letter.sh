#!/usr/bin/env bash
# rehype-citation 2.3.2; Node 20 or newer.
# Guess: where two sources of one author and year are cited, each citation has the letter that the list has: 2024a, 2024b.
# Instead: a citation that stands before the second source is first cited keeps the bare year: (Khan, 2024), while the list has only 2024a and 2024b.
#  The same source cited later has its letter.
# Who meets it: whoever cites several reports of one agency in a year; nobody can tell which one the first citation means.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >npm.log
npm install --no-audit --no-fund --save-exact rehype-citation@2.3.2 unified@11.0.5 rehype-parse@9.0.1 rehype-stringify@10.0.1 >>npm.log
cat >refs.json <<'JSON'
[
	{ "id": "one", "type": "book", "title": "Alpha", "author": [{ "family": "Khan", "given": "A." }], "issued": { "date-parts": [[2024]] } },
	{ "id": "two", "type": "book", "title": "Beta", "author": [{ "family": "Khan", "given": "A." }], "issued": { "date-parts": [[2024]] } }
]
JSON
cat >cite.mjs <<'JS'
import rehypeCitation from 'rehype-citation';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
const page = await unified()
	.use(rehypeParse, { fragment: true })
	.use(rehypeCitation, { bibliography: 'refs.json', path: process.cwd(), csl: 'apa' })
	.use(rehypeStringify)
	.process('<p>first [@one]</p><p>then [@two]</p><p>again [@one]</p>');
const text = String(page).replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
const citations = text.match(/\(Khan, [^)]*\)/g);
const list = text.match(/\(2024\w?\)/g);
console.log(`citations: ${citations.join(' ')}; list: ${list.join(' ')}`);
if (citations.join() !== '(Khan, 2024),(Khan, 2024b),(Khan, 2024a)' || list.join() !== '(2024a),(2024b)') process.exit(1);
JS
node cite.mjs
