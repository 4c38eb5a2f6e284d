#!/usr/bin/env bash
# Pagefind 1.6.0; Node 20 or newer.
# Guess: records sorted by a number are in the order of numbers in every script, since 9 comes before 10 (Pagefind tells numbers from words);
#  and words of a record of language "fa" in the order of the Persian alphabet.
# Instead: ۱۰ comes before ۹, and گ after ن: both are sorted by code points. Numbers are to be given in Latin digits, titles as a rank.
# Who meets it: whoever sorts a list of Persian or Urdu pages by day, number or title.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >npm.log
npm pkg set type=module
npm install --no-audit --no-fund --save-exact pagefind@1.6.0 >>npm.log
cat >sort.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { close, createIndex } from 'pagefind';
const { index } = await createIndex();
const rows = [
	['۹', '9', 'گل'],
	['۱۰', '10', 'نان'],
];
for (const [number, digits, title] of rows)
	await index.addCustomRecord({ url: `/${digits}/`, content: title, language: 'fa', sort: { number, digits, title } });
await index.writeFiles({ outputPath: 'index' });
await close();
// In a browser the engine fetches its files; here they are read from the folder.
globalThis.fetch = async (address) => new Response(readFileSync(fileURLToPath(new URL(String(address).split('?')[0], 'file://'))));
const engine = await import('./index/pagefind.js');
await engine.options({ basePath: `${process.cwd()}/index/`, noWorker: true });
await engine.init('fa');
/** The numbers of the records, in the order of a sort from the least. */
async function sorted(by) {
	const { results } = await engine.search(null, { sort: { [by]: 'asc' } });
	return (await Promise.all(results.map((result) => result.data()))).map(({ url }) => /\d+/.exec(url)[0]).join(' ');
}
const [persian, latin, titles] = [await sorted('number'), await sorted('digits'), await sorted('title')];
console.log(`by Persian digits: ${persian}; by Latin ones: ${latin}; by title (9 is گل): ${titles}`);
if (persian !== '10 9' || latin !== '9 10' || titles !== '10 9') process.exit(1);
JS
node sort.mjs
