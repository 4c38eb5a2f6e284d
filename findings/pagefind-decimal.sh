#!/usr/bin/env bash
# Pagefind 1.6.0; Node 20 or newer.
# Guess: a search for 35 finds what has 35, not what has 3.5.
# Instead: the point is dropped within a number: 3.5 is found as 35, and ۱۲٫۵, with the Persian point, as ۱۲۵.
# Who meets it: whoever has tolls, sums or shares in the text, where a tenth and a whole differ.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >npm.log
npm pkg set type=module
npm install --no-audit --no-fund --save-exact pagefind@1.6.0 >>npm.log
cat >search.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { close, createIndex } from 'pagefind';
const { index } = await createIndex();
await index.addCustomRecord({ url: '/point/', content: 'حدود 3.5 درصد', language: 'fa' });
await index.addCustomRecord({ url: '/persian/', content: 'حدود ۱۲٫۵ درصد', language: 'fa' });
await index.writeFiles({ outputPath: 'index' });
await close();
// In a browser the engine fetches its files; here they are read from the folder.
globalThis.fetch = async (address) => new Response(readFileSync(fileURLToPath(new URL(String(address).split('?')[0], 'file://'))));
const engine = await import('./index/pagefind.js');
await engine.options({ basePath: `${process.cwd()}/index/`, noWorker: true });
await engine.init('fa');
/** The addresses that a search finds. */
async function found(query) {
	const { results } = await engine.search(query);
	return (await Promise.all(results.map((result) => result.data()))).map(({ url }) => url).join();
}
const [point, persian, other] = [await found('35'), await found('۱۲۵'), await found('45')];
console.log(`35: ${point}; ۱۲۵: ${persian}; 45: ${other || 'nothing'}`);
if (!point.includes('/point/') || !persian.includes('/persian/') || other !== '') process.exit(1);
JS
node search.mjs
