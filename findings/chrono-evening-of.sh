#!/usr/bin/env bash
# chrono-node 2.10.3; Node 20 or newer.
# Guess: "the evening of 16 January 2024" is read as a time on 16 January 2024, or the part of the day is passed over.
# Instead: the words are taken whole, and the day is that of the reader: today at noon. So for morning, afternoon and night;
#  "on 16 January 2024" and "16 January 2024 in the evening" keep the day.
# Who meets it: whoever makes a timeline from reports, which tell of nights and evenings.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >npm.log
npm install --no-audit --no-fund --save-exact chrono-node@2.10.3 >>npm.log
cat >evening.mjs <<'JS'
import * as chrono from 'chrono-node';
const reader = new Date(2026, 10, 30, 12);
/** The day that a text is read as. */
const day = (text) => {
	const [{ start }] = chrono.parse(text, reader);
	return [start.get('year'), start.get('month'), start.get('day')].join('-');
};
const [evening, night, plain] = ['the evening of 16 January 2024', 'the night of 16 January 2024', 'on 16 January 2024'].map(day);
console.log(`evening of: ${evening}; night of: ${night}; on: ${plain}`);
if (evening !== '2026-11-30' || night !== '2026-11-30' || plain !== '2024-1-16') process.exit(1);
JS
node evening.mjs
