#!/usr/bin/env bash
# @citation-js/core, plugin-bibtex and plugin-csl 0.9.0; Node 20 or newer.
# Guess: a publisher is one text, also where its name has an "and"; or, if it is read as a list, the style prints all of the list.
# Instead: "Ministry of Roads and Housing" is read as a list of two, which CSL-JSON does not allow, and APA prints the first: "Ministry of Roads."
#  A second pair of braces keeps the name whole.
# Who meets it: whoever imports a bibliography with reports of ministries or institutes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >npm.log
npm install --no-audit --no-fund --save-exact @citation-js/core@0.9.0 @citation-js/plugin-bibtex@0.9.0 @citation-js/plugin-csl@0.9.0 >>npm.log
cat >publisher.mjs <<'JS'
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
const printed = (publisher) =>
	new Cite(`@book{a, title={Works}, author={Smith, A.}, year=2020, publisher={${publisher}}}`).format('bibliography', { style: 'apa' }).trim();
const plain = printed('Ministry of Roads and Housing');
const braced = printed('{Ministry of Roads and Housing}');
console.log(`${plain}\n${braced}`);
if (!plain.endsWith('Ministry of Roads.') || !braced.endsWith('Ministry of Roads and Housing.')) process.exit(1);
JS
node publisher.mjs
