#!/usr/bin/env bash
# defuddle 0.19.4, jsdom 26.1.0; Node 20 or newer.
# Guess: a note is known by its link, whatever digits its number has; or, if not, link and note are left as they are.
# Instead: the notes are always given new ids, and the links to them only where the number is in European digits. A note with the number ۱ ends with a
#  link that leads nowhere, and loses the link back.
# Who meets it: whoever clips or archives sourced pages in Persian or Urdu: the sources can't be reached.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >npm.log
npm install --no-audit --no-fund --save-exact defuddle@0.19.4 jsdom@26.1.0 >>npm.log
cat >notes.mjs <<'JS'
import { Defuddle } from 'defuddle/node';
import { JSDOM } from 'jsdom';
const filler = `<p>${'The report on the border tells at length what both sides said of it. '.repeat(9)}</p>`;
/** Whether the link to a note leads to it in the cleaned page, and whether there is a link back. */
async function links(number) {
	const page = `<!doctype html><html lang="fa"><head><title>T</title></head><body><main><article><h1>T</h1>${filler}<p>A claim.<sup><a href="#fn1" id="r1" role="doc-noteref">${number}</a></sup></p>${filler}
		<section role="doc-endnotes"><h2>Notes</h2><ol><li id="fn1">The source. <a href="#r1" role="doc-backlink">↩</a></li></ol></section></article></main></body></html>`;
	const url = 'https://example.org/';
	const { content } = await Defuddle(new JSDOM(page, { url }).window.document, url);
	const { document } = new JSDOM(content).window;
	const target = document.querySelector('sup a').getAttribute('href').slice(1);
	const note = document.querySelector('li');
	return { target, note: note.id, leads: note.id === target, back: note.querySelector('a') !== null };
}
const [latin, persian] = [await links('1'), await links('۱')];
console.log(`1: ${JSON.stringify(latin)}; ۱: ${JSON.stringify(persian)}`);
if (!latin.leads || !latin.back || persian.leads || persian.back) process.exit(1);
JS
node notes.mjs
