#!/usr/bin/env bash
# @edtf-ts/core 0.4.2, edtf 4.11.1; Node 20 or newer.
# Guess: a moment with a time zone is that moment: one o'clock in Tehran on 16 January 2024 is half past nine in the evening of the 15th in UTC.
# Instead: the zone is read, printed and passed over: the moment stands three and a half hours late, and after one that it precedes.
#  The older library, edtf, is right.
# Who meets it: whoever puts the night's events of two countries in order.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >npm.log
npm install --no-audit --no-fund --save-exact @edtf-ts/core@0.4.2 edtf@4.11.1 >>npm.log
cat >order.mjs <<'JS'
import { parse, sort } from '@edtf-ts/core';
import edtf from 'edtf';
const [tehran, utc] = ['2024-01-16T01:00:00+03:30', '2024-01-15T22:00:00Z'];
const moment = (text) => new Date(Number(parse(text).value.min)).toISOString();
const order = sort([parse(tehran).value, parse(utc).value]).map(({ edtf: text }) => text);
const other = new Date(edtf(tehran).min).toISOString();
console.log(`${tehran}: ${moment(tehran)}, by edtf ${other}; in order: ${order.join(' ')}`);
if (moment(tehran) !== '2024-01-16T01:00:00.000Z' || order.join() !== `${utc},${tehran}` || other !== '2024-01-15T21:30:00.000Z') process.exit(1);
JS
node order.mjs
