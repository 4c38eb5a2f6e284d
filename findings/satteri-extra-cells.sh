#!/usr/bin/env bash
# Sätteri 0.10.5 (the Markdown processor of Astro 7); Node 20 or newer.
# Guess: a cell too many in a row of a table is dropped from the tree, as GitHub's specification of tables says of the page.
# Instead: the page leaves it out, the tree keeps it (one cell more than the head), so a rule that counts what a reader sees counts what nobody sees.
# Who meets it: whoever reads tables out of the tree, such as a check that each cell has its evidence.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >npm.log
npm install --no-audit --no-fund --save-exact satteri@0.10.5 >>npm.log
cat >cells.mjs <<'JS'
import { markdownToHtml, mdxToMdast } from 'satteri';
const text = '| a | b |\n| --- | --- |\n| 1 | 2 | 3 |\n';
const table = mdxToMdast(text).children[0];
const tree = table.children.map(({ children }) => children.length);
const page = await markdownToHtml(text);
const html = typeof page === 'string' ? page : page.html;
console.log(`tree: ${tree.join(' and ')} cells; page: ${html.replaceAll(/\s+/g, ' ')}`);
if (tree.join() !== '2,3' || html.includes('3')) process.exit(1);
JS
node cells.mjs
