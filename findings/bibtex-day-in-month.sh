#!/usr/bin/env bash
# @citation-js/core and plugin-bibtex 0.9.0 write, biblatex-csl-converter 3.6.0 reads; Node 20 or newer.
# Guess: BibTeX written by one library of citations keeps its date when another reads it.
# Instead: 16 January 2024 is written as `month = {jan 16}`; the reader drops day and month, and a report of a given day is one of a year.
#  With BibLaTeX (`date = {2024-01-16}`) all is kept.
# Who meets it: whoever offers newspaper articles as BibTeX for import elsewhere.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >npm.log
npm install --no-audit --no-fund --save-exact @citation-js/core@0.9.0 @citation-js/plugin-bibtex@0.9.0 biblatex-csl-converter@3.6.0 >>npm.log
cat >date.mjs <<'JS'
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { parse } from 'biblatex-csl-converter';
const report = { id: 'a', type: 'article-newspaper', title: 'Attack', 'container-title': 'IRNA', issued: { 'date-parts': [[2024, 1, 16]] } };
const date = (form) => Object.values(parse(new Cite(report).format(form)).entries)[0].fields.date;
const [bibtex, biblatex] = [date('bibtex'), date('biblatex')];
console.log(`by BibTeX: ${bibtex}; by BibLaTeX: ${biblatex}`);
if (bibtex !== '2024' || biblatex !== '2024-01-16') process.exit(1);
JS
node date.mjs
