#!/usr/bin/env bash
# Firefox 153 (ESR), seen beside Chromium 156; puppeteer-core 25.16.0.
# Needs firefox-esr and chromium (or their paths in FIREFOX and CHROMIUM), pdftotext and Node 22 or newer.
# Guess: a container is as wide on paper as it is laid out there, and @container asks that width.
# Instead: Firefox applies no @container rule when it prints, not even (width > 0px); @media rules it does.
# Who meets it: whoever shows something only where its box is wide enough; on paper it is gone, in Firefox alone.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >npm.log
npm install --no-audit --no-fund --save-exact puppeteer-core@25.16.0 >>npm.log
cat >page.html <<'HTML'
<!doctype html>
<meta charset="utf-8" />
<title>Print</title>
<style>
	div { container-type: inline-size; }
	.query, .media { display: none; }
	@container (width > 0px) { .query { display: block; } }
	@media (width > 0px) { .media { display: block; } }
</style>
<div><p class="query">container</p><p class="media">media</p></div>
HTML
cat >print.mjs <<'JS'
import { readFileSync, writeFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';

const [, , name, executablePath] = process.argv;
const browser = await puppeteer.launch({
	browser: name,
	executablePath,
	// The page is the one above; a container often leaves the sandbox no room.
	args: name === 'chrome' ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
await page.setContent(readFileSync('page.html', 'utf8'));
console.error(`${await browser.version()} on the screen: ${await page.$eval('div', (div) => div.innerText)}`);
writeFileSync('page.pdf', await page.pdf());
await browser.close();
JS
printed() {
	node print.mjs "$@"
	pdftotext page.pdf - | xargs
}
chromium=$(printed chrome "${CHROMIUM:-/usr/bin/chromium}")
firefox=$(printed firefox "${FIREFOX:-/usr/bin/firefox-esr}")
echo "On paper Chromium shows: $chromium"
echo "On paper Firefox shows: $firefox"
[ "$chromium" = 'container media' ]
[ "$firefox" = 'media' ]
