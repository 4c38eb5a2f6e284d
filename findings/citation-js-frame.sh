#!/usr/bin/env bash
# @citation-js/core 0.9.0, @citation-js/plugin-csl 0.9.0; needs Node 20 or newer.
# Guess: CSL-JSON within a frame, { "items": [...] }, is found in it or refused.
# Instead: the frame itself is taken for one item, without a title; nothing is said, and the list prints as "(N.d.).".
# Who meets it: whoever publishes a bibliography with a version beside the items, and whoever reads one.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >npm.log
npm install --no-audit --no-fund --save-exact @citation-js/core@0.9.0 @citation-js/plugin-csl@0.9.0 >>npm.log
cat >read.mjs <<'JS'
import assert from 'node:assert/strict';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';

const items = ['First', 'Second'].map((title) => ({ id: title, type: 'book', title }));
const printed = (input) => {
	const cite = new Cite(input);
	const text = cite.format('bibliography', { format: 'text', template: 'apa' }).trim();
	console.log(`${JSON.stringify(input)}\n→ ${cite.data.length} item(s): ${JSON.stringify(text)}\n`);
	return [cite.data.length, text];
};
assert.deepEqual(printed(items), [2, 'First. (n.d.).\nSecond. (n.d.).']);
assert.deepEqual(printed({ items }), [1, '(N.d.).']);
JS
node read.mjs
