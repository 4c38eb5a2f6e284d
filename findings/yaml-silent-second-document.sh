#!/usr/bin/env bash
# yaml 2.9.1; Node 20 or newer.
# Guess: `logLevel: 'silent'` keeps warnings off the console and changes nothing else.
# Instead: parseDocument() of a file with two documents reports MULTIPLE_DOCS by default; with 'silent' it has no error and gives
#   the first document alone. What stands below a stray `---` is gone without a word.
# Who meets it: whoever silences the library to print problems in words of his own.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >npm.log
npm install --no-audit --no-fund --save-exact yaml@2.9.1 >>npm.log
cat >two.mjs <<'JS'
import { parseDocument } from 'yaml';
const text = 'title: One\n---\ntitle: Two\n';
const errors = (options) => parseDocument(text, options).errors.map(({ code }) => code).join() || 'none';
const [usual, silent] = [errors(), errors({ logLevel: 'silent' })];
console.log(`errors: ${usual} by default, ${silent} with logLevel 'silent'`);
if (usual !== 'MULTIPLE_DOCS' || silent !== 'none') process.exit(1);
JS
node two.mjs
