#!/usr/bin/env bash
# @orama/orama 3.1.18; Node 20 or newer.
# Guess: a name with marks on its long vowels, Sīstān, is found without them, or by its own spelling only.
# Instead: such a letter parts the word, as a space does: "sistan" finds nothing, "st" finds it, and a search for Sīstān brings Zāhedān as well.
#  Letters with accents of western Europe are kept.
# Who meets it: whoever writes names of Iran, India or Arabia as scholars do.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >npm.log
npm install --no-audit --no-fund --save-exact @orama/orama@3.1.18 >>npm.log
cat >vowel.mjs <<'JS'
import { create, insert, search } from '@orama/orama';
const names = create({ schema: { name: 'string' } });
for (const name of ['Sīstān', 'Zāhedān']) insert(names, { name });
const found = async (term) => (await search(names, { term })).hits.map(({ document }) => document.name).sort().join(' and ');
const [plain, part, own] = [await found('sistan'), await found('st'), await found('Sīstān')];
console.log(`sistan: ${plain || 'nothing'}; st: ${part}; Sīstān: ${own}`);
if (plain !== '' || part !== 'Sīstān' || own !== 'Sīstān and Zāhedān') process.exit(1);
JS
node vowel.mjs
