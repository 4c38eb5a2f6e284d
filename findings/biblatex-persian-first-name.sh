#!/usr/bin/env bash
# biblatex-csl-converter 3.6.0; Node 20 or newer.
# Guess: an author written first name first is parted alike in every script: the last word is the family name, those before it are given names.
# Instead: letters without capitals count as small ones, and small words are particles ("van", "de"): the first name becomes a particle of the family name,
#  and no given name is left, so that no initial is printed. With a comma (family, given) all is right.
# Who meets it: whoever imports BibTeX with Persian, Urdu or Arabic authors.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >npm.log
npm install --no-audit --no-fund --save-exact biblatex-csl-converter@3.6.0 >>npm.log
cat >author.mjs <<'JS'
import { CSLExporter, parse } from 'biblatex-csl-converter';
const author = (name) => {
	const { entries } = parse(`@book{a, title={T}, date={2024}, author={${name}}}`);
	return Object.values(new CSLExporter(entries).parse())[0].author[0];
};
const persian = author('حسین امیرعبداللهیان');
const comma = author('امیرعبداللهیان, حسین');
const latin = author('Hossein Amirabdollahian');
console.log([persian, comma, latin].map((name) => JSON.stringify(name)).join('\n'));
const particle = persian['non-dropping-particle'] === 'حسین' && !persian.given;
if (!particle || comma.given !== 'حسین' || latin.given !== 'Hossein') process.exit(1);
JS
node author.mjs
