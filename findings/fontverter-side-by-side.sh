#!/usr/bin/env bash
# fontverter 2.0.0 (with wawoff2 2.0.1), @fontsource/vazirmatn 5.3.0; Node 20 or newer.
# Guess: fonts unpacked from WOFF2 side by side, by `Promise.all`, are those that one gets one after the other.
# Instead: only the last is; of the others the bytes are overwritten, without an error, and a shaper finds no letter in them. WOFF files come out right.
# Who meets it: whoever opens the files of a family at once, Latin and Arabic, for cards or for cutting.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >npm.log
npm install --no-audit --no-fund --save-exact fontverter@2.0.0 @fontsource/vazirmatn@5.3.0 >>npm.log
cat >fonts.mjs <<'JS'
import { readFileSync } from 'node:fs';
import { convert } from 'fontverter';
const subsets = ['arabic', 'latin-ext', 'latin'];
const unpack = (subset, form) => convert(readFileSync(`node_modules/@fontsource/vazirmatn/files/vazirmatn-${subset}-400-normal.${form}`), 'truetype');

/** For each file: whether it comes out the same beside the others as alone. */
async function same(form) {
	const alone = [];
	for (const subset of subsets) alone.push(Buffer.from(await unpack(subset, form)));
	const together = await Promise.all(subsets.map((subset) => unpack(subset, form)));
	return together.map((bytes, index) => alone[index].equals(bytes)).join();
}
const [woff2, woff] = [await same('woff2'), await same('woff')];
console.log(`the same side by side as alone: WOFF2 ${woff2}; WOFF ${woff}`);
if (woff2 !== 'false,false,true' || woff !== 'true,true,true') process.exit(1);
JS
node fonts.mjs
