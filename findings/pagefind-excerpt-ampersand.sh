#!/usr/bin/env bash
# Pagefind 1.6.0, parse5 8.1.1 (as a browser reads HTML); Node 20 or newer.
# Guess: an excerpt is HTML in which the words of the record are escaped; `<` is written as `&lt;`.
# Instead: the ampersand is not. An address in the text, "?page=1&section=2", is shown as "?page=1§ion=2".
# Who meets it: whoever puts the excerpt into a page and has addresses in the records.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >npm.log
npm pkg set type=module
npm install --no-audit --no-fund --save-exact pagefind@1.6.0 parse5@8.1.1 >>npm.log
cat >excerpt.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { close, createIndex } from 'pagefind';
import { parseFragment } from 'parse5';
const { index } = await createIndex();
await index.addCustomRecord({ url: '/a/', content: 'archived at ?page=1&section=2 with <b> marks', language: 'en' });
await index.writeFiles({ outputPath: 'index' });
await close();
// In a browser the engine fetches its files; here they are read from the folder.
globalThis.fetch = async (address) => new Response(readFileSync(fileURLToPath(new URL(String(address).split('?')[0], 'file://'))));
const engine = await import('./index/pagefind.js');
await engine.options({ basePath: `${process.cwd()}/index/`, noWorker: true });
await engine.init('en');
const { results } = await engine.search('archived');
const { excerpt } = await results[0].data();
const words = (node) => node.value ?? node.childNodes.map(words).join('');
const shown = words(parseFragment(excerpt));
console.log(`${excerpt}\n${shown}`);
if (!excerpt.includes('&lt;b&gt;') || !shown.includes('?page=1§ion=2')) process.exit(1);
JS
node excerpt.mjs
