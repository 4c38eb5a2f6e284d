#!/usr/bin/env bash
# subset-font 2.9.0, @fontsource/source-serif-4 5.3.1, fontkit 2.0.4; Node 20 or newer.
# Guess: a cut of a font under the Open Font License keeps what the font says of its licence, and loses a name that is reserved.
# Instead: the family's name and the line that reserves it (name 0) stay, the address of the licence (name 14) goes.
# Who meets it: whoever serves a cut of such a font: the licence wants a changed font under another name, and itself told with it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >npm.log
npm install --no-audit --no-fund --save-exact subset-font@2.9.0 @fontsource/source-serif-4@5.3.1 fontkit@2.0.4 >>npm.log
cat >names.cjs <<'JS'
const { readFileSync } = require('fs');
const subset = require('subset-font');
const fontkit = require('fontkit');
const whole = readFileSync('node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2');
const names = (bytes) => {
	const { records } = fontkit.create(bytes).name;
	return Object.fromEntries(['copyright', 'fontFamily', 'licenseURL'].map((key) => [key, records[key]?.en ?? 'none']));
};
(async () => {
	const cut = await subset(whole, 'Strikes', { targetFormat: 'woff2' });
	const [before, after] = [names(whole), names(cut)];
	console.log({ before, after });
	const kept = after.copyright.includes('Reserved Font Name') && after.fontFamily === before.fontFamily;
	if (!kept || before.licenseURL === 'none' || after.licenseURL !== 'none') process.exit(1);
})();
JS
node names.cjs
