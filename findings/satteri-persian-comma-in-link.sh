#!/usr/bin/env bash
# Sätteri 0.10.5 (the Markdown processor of Astro 7); Node 20 or newer.
# Guess: an address that stands bare in a sentence ends before the sign that ends the clause, as it does with a Latin comma or stop.
# Instead: the marks of Persian and Urdu (، ؟ ۔ ») become part of the address, and the link leads to a page that does not exist.
#  GitHub's specification names the Latin marks only.
# Who meets it: whoever lets authors write bare addresses in Persian or Urdu prose.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >npm.log
npm install --no-audit --no-fund --save-exact satteri@0.10.5 >>npm.log
cat >link.mjs <<'JS'
import { markdownToHtml } from 'satteri';
/** The address that a mark right behind `https://example.org/a` leaves. */
async function address(mark) {
	const made = await markdownToHtml(`https://example.org/a${mark} b\n`);
	return /href="([^"]*)"/.exec(typeof made === 'string' ? made : made.html)?.[1];
}
const latin = await Promise.all([',', '?', '.'].map(address));
const persian = await Promise.all(['،', '؟', '۔', '»'].map(address));
console.log(`${latin.join(' ')}\n${persian.join(' ')}`);
const right = 'https://example.org/a';
if (latin.some((made) => made !== right) || persian.some((made) => made === right)) process.exit(1);
JS
node link.mjs
