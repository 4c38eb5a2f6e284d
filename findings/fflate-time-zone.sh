#!/usr/bin/env bash
# fflate 0.8.3; Node 20 or newer.
# Guess: an archive with a given moment as `mtime` has the same bytes wherever it is made.
# Instead: ZIP keeps the wall clock, and the library takes that of the machine: Tehran's book is another than that of the build server, and so is its hash.
#  A date made of local parts gives the same bytes in every zone.
# Who meets it: whoever publishes an EPUB with a hash that others are to find again.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >npm.log
npm install --no-audit --no-fund --save-exact fflate@0.8.3 >>npm.log
cat >zone.mjs <<'JS'
import { execFileSync } from 'node:child_process';
const made = (moment, TZ) =>
	execFileSync(
		process.execPath,
		['--input-type=module', '--eval', `import { zipSync } from 'fflate'; console.log(Buffer.from(zipSync({ a: new Uint8Array(1) }, { mtime: ${moment} })).toString('hex'))`],
		{ env: { ...process.env, TZ }, encoding: 'utf8' },
	);
const same = (moment) => made(moment, 'UTC') === made(moment, 'Asia/Tehran');
const [instant, parts] = [same("new Date('2024-01-16T12:00:00Z')"), same('new Date(2024, 0, 16, 12)')];
console.log(`same bytes in two zones: ${instant} for a moment, ${parts} for local parts`);
if (instant || !parts) process.exit(1);
JS
node zone.mjs
