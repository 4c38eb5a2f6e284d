#!/usr/bin/env bash
# Pagefind 1.6.0; Node 20 or newer.
# Guess: both names of "Iran–Pakistan" are found, as those of "Iran/Pakistan" and "Iran-Pakistan" are, whatever sign stands between them.
# Instead: an en dash, a long dash or three points in one sign are dropped, and the two names are one word: its first half is found as the
#  beginning of the word, its second not at all. So are the Persian comma and semicolon and the Urdu full stop where no space follows.
# Who meets it: whoever sets type well, and reads "the Iran–Pakistan border" or "1973–1977"; a reader who searches for Pakistan is told that there is nothing.
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
// In a browser the engine fetches its files; here they are read from the folder.
globalThis.fetch = async (address) => new Response(readFileSync(fileURLToPath(new URL(String(address).split('?')[0], 'file://'))));
/** The signs between two words after which the second is not found. */
async function gluing(language, first, second, signs) {
	const { index } = await createIndex();
	for (const [place, sign] of signs.entries()) await index.addCustomRecord({ url: `/${place}/`, content: `${first}${sign}${second}`, language });
	await index.writeFiles({ outputPath: language });
	const engine = await import(`./${language}/pagefind.js`);
	await engine.options({ basePath: `${process.cwd()}/${language}/`, noWorker: true });
	await engine.init(language);
	const found = async (query) => {
		const { results } = await engine.search(query);
		return (await Promise.all(results.map((result) => result.data()))).map(({ url }) => Number(/\d+/.exec(url)[0]));
	};
	const [firsts, seconds] = [await found(first), await found(second)];
	if (firsts.length !== signs.length) process.exit(1);
	return signs.filter((_, place) => !seconds.includes(place)).join(' ');
}
const english = await gluing('en', 'Iran', 'Pakistan', ['–', '—', '…', '-', '/', ',', '.']);
const persian = await gluing('fa', 'ایران', 'پاکستان', ['–', '،', '؛', '۔', '-', '/']);
await close();
console.log(`not found behind: ${english} in English, ${persian} in Persian`);
if (english !== '– — …' || persian !== '– ، ؛ ۔') process.exit(1);
JS
node search.mjs
