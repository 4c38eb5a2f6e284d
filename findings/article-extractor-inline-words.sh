#!/usr/bin/env bash
# @extractus/article-extractor 9.0.1; Node 20 or newer.
# Guess: an element of HTML that the cleaned article may not have loses its tags, and its words stay, as its README says that tags are removed.
# Instead: the words go as well: dates in `<time>`, quotations in `<q>`, titles of sources in `<cite>`, foreign names in `<bdi>`, terms in `<dt>`,
#  corrections in `<ins>`; a sentence keeps its commas around nothing. `<b>` and `<sup>` are kept.
# Who meets it: whoever marks up dates and sources as HTML provides, and is read or archived through it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >npm.log
npm install --no-audit --no-fund --save-exact @extractus/article-extractor@9.0.1 >>npm.log
cat >words.mjs <<'JS'
import { extractFromHtml } from '@extractus/article-extractor';
const filler = `<p>${'The report on the border tells at length what both sides said of it. '.repeat(9)}</p>`;
const kinds = ['time', 'q', 'cite', 'bdi', 'ins', 'mark', 'b', 'sup'];
const marked = kinds.map((kind) => `<${kind}>word-${kind}</${kind}>`).join(', ');
const page = `<!doctype html><html lang="en"><head><title>The border</title></head><body><article><h1>The border</h1>${filler}<p>Here are ${marked}.</p>
	<dl><dt>word-dt</dt><dd>word-dd</dd></dl>${filler}</article></body></html>`;
const { content } = await extractFromHtml(page, 'https://example.org/border/');
const all = [...kinds, 'dt', 'dd'];
const lost = all.filter((kind) => !content.includes(`word-${kind}`));
console.log(`lost: ${lost.join(' ')}; kept: ${all.filter((kind) => !lost.includes(kind)).join(' ')}`);
if (lost.join() !== 'time,q,cite,bdi,ins,mark,dt') process.exit(1);
JS
node words.mjs
