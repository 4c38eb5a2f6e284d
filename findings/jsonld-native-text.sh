#!/usr/bin/env bash
# jsonld 9.0.0; Node 20 or newer.
# Guess: `fromRDF()` with native types makes numbers of numbers and leaves plain text plain, as the specification and the call without the option do.
# Instead: every plain text becomes a typed value, of type xsd:string. Compacted, a name is an object in place of a text, and does not stand in
#  the term for names any more where that has a language map.
# Who meets it: whoever reads JSON-LD back from triples, such as a page's data through an RDF store.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >npm.log
npm install --no-audit --no-fund --save-exact jsonld@9.0.0 >>npm.log
cat >native.mjs <<'JS'
import jsonld from 'jsonld';
const context = { '@vocab': 'https://schema.org/' };
const page = { '@context': context, '@id': 'https://example.org/', name: 'Border', position: 5 };
const triples = await jsonld.toRDF(page, { format: 'application/n-quads' });
const back = async (useNativeTypes) => jsonld.compact(await jsonld.fromRDF(triples, { format: 'application/n-quads', useNativeTypes }), context);
const [plain, native] = [await back(false), await back(true)];
console.log(`without: name ${JSON.stringify(plain.name)}; with native types: name ${JSON.stringify(native.name)}, position ${JSON.stringify(native.position)}`);
if (plain.name !== 'Border' || native.name['@value'] !== 'Border' || !native.name['@type'].endsWith('#string') || native.position !== 5) process.exit(1);
JS
node native.mjs
