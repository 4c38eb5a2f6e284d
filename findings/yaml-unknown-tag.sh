#!/usr/bin/env bash
# yaml 2.9.1; Node 20 or newer.
# Guess: a title that begins with an exclamation mark (`title: !important words`) is an error, or keeps its words.
# Instead: the first word is read as a tag and is gone from the value; only `warnings` tell of it, `errors` is empty.
# Who meets it: editors of front matter, and whoever looks at `errors` alone.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >npm.log
npm install --no-audit --no-fund --save-exact yaml@2.9.1 >>npm.log
cat >tag.mjs <<'JS'
import { parseDocument } from 'yaml';
const document = parseDocument('title: !important words of it\n');
const { title } = document.toJS();
const [errors, warnings] = [document.errors, document.warnings].map((list) => list.map(({ code }) => code).join() || 'none');
console.log(`title: ${title}; errors: ${errors}; warnings: ${warnings}`);
if (title !== 'words of it' || errors !== 'none' || warnings === 'none') process.exit(1);
JS
node tag.mjs 2>/dev/null
