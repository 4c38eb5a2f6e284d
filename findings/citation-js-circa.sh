#!/usr/bin/env bash
# @citation-js/core 0.9.0, @citation-js/plugin-bibtex 0.9.0; Node 20 or newer.
# Guess: a date that is marked as approximate stays so, for CSL (`circa`) and BibLaTeX (`1958~`) both have a sign for it.
# Instead: it is read and written as a sure one, both ways, without a word; a range of days is kept.
# Who meets it: whoever cites what is dated by guess; the reference manager then prints 1958 and not ca. 1958.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >npm.log
npm install --no-audit --no-fund --save-exact @citation-js/core@0.9.0 @citation-js/plugin-bibtex@0.9.0 >>npm.log
cat >circa.mjs <<'JS'
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
const issued = (date) => JSON.stringify(new Cite(`@book{key, title = {A title}, date = {${date}}}`).data[0].issued);
const about = { id: 'key', type: 'book', title: 'A title', issued: { 'date-parts': [[1958]], circa: true } };
const written = /date = \{(.*)\}/.exec(new Cite(about).format('biblatex'))[1];
const [read, range] = [issued('1958~'), issued('2024-01-16/2024-01-18')];
console.log(`1958~ is read as ${read}, circa 1958 is written as ${written}, a range is read as ${range}`);
if (read !== issued('1958') || written !== '1958' || range !== '{"date-parts":[[2024,1,16],[2024,1,18]]}') process.exit(1);
JS
node circa.mjs
