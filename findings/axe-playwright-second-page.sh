#!/usr/bin/env bash
# @axe-core/playwright 4.14.0, playwright-core 1.65.1. Needs chromium (or its path in CHROMIUM) and Node 20 or newer.
# Guess: analyze() runs in the page that it is given, and nothing else is opened.
# Instead: each analyze() opens another page in the same context for its summary and closes it; with a full Chromium that is
#   a window more each time.
# Who meets it: whoever runs axe over hundreds of pages, or counts the pages of a context. After setLegacyMode(), which only
#   frames of other origins need to be off, all happens in the page itself.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >npm.log
npm install --no-audit --no-fund --save-exact @axe-core/playwright@4.14.0 playwright-core@1.65.1 >>npm.log
cat >pages.mjs <<'JS'
import { AxeBuilder } from '@axe-core/playwright';
import { chromium } from 'playwright-core';

const browser = await chromium.launch({
	executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
	// The page is the line below; a container often leaves the sandbox no room.
	args: ['--no-sandbox'],
});
const context = await browser.newContext();
let opened = 0;
context.on('page', () => (opened += 1));
const page = await context.newPage();
await page.setContent('<!doctype html><html lang="en"><title>One page</title><main><h1>One page</h1></main></html>');
const counts = [];
for (const legacy of [false, true]) {
	opened = 0;
	await new AxeBuilder({ page }).setLegacyMode(legacy).analyze();
	counts.push(opened);
}
console.log(`pages opened by analyze(): ${counts[0]}; after setLegacyMode(): ${counts[1]}`);
await browser.close();
if (counts[0] !== 1 || counts[1] !== 0) process.exit(1);
JS
node pages.mjs
