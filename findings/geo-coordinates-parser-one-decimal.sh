#!/usr/bin/env bash
# geo-coordinates-parser 1.7.4; Node 20 or newer.
# Guess: a pair of decimal degrees is read as such, however many decimals it has.
# Instead: with one decimal it is read as degrees and minutes, 26.5 as 26° 5′; with two it may be refused; from three on it is decimal.
# Who meets it: whoever reads places that a source rounds; the point lies up to half a degree off, without a word.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >npm.log
npm install --no-audit --no-fund --save-exact geo-coordinates-parser@1.7.4 >>npm.log
cat >point.mjs <<'JS'
import { convert } from 'geo-coordinates-parser';
const read = (text) => {
	try {
		const { decimalLatitude, decimalLongitude } = convert(text);
		return `${decimalLatitude} ${decimalLongitude}`;
	} catch {
		return 'refused';
	}
};
const [one, two, three] = ['26.5, 64.5', '26.97, 64.09', '26.500, 64.500'].map(read);
console.log(`26.5, 64.5: ${one}; 26.97, 64.09: ${two}; 26.500, 64.500: ${three}`);
if (one !== '26.08333 64.08333' || two !== 'refused' || three !== '26.5 64.5') process.exit(1);
JS
node point.mjs
