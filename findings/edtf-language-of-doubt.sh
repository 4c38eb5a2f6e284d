#!/usr/bin/env bash
# edtf 4.11.1; Node 20 or newer.
# Guess: `format()` in a language that the library has no words for says that a date is "about" in English or with EDTF's own signs.
# Instead: in Persian, Urdu, Arabic, Russian and Turkish the doubt is gone: "about 1958" and "1958?" are printed as 1958, and a year of the fifties
#  (`195X`) as 1950; in Persian even as a year of another calendar, 1328. English, German and French keep the doubt.
# Who meets it: whoever has the dates of one timeline in several languages: only some of the readers are told that a date is a guess.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >npm.log
npm install --no-audit --no-fund --save-exact edtf@4.11.1 >>npm.log
cat >doubt.mjs <<'JS'
import edtf, { format } from 'edtf';
const printed = (language) => ['1958~', '1958?', '1958', '195X'].map((date) => format(edtf(date), language));
const rows = Object.fromEntries(['en', 'de', 'fr', 'fa', 'ur', 'ru'].map((language) => [language, printed(language)]));
console.log(Object.entries(rows).map(([language, dates]) => `${language}: ${dates.join(' ')}`).join('; '));
const sure = ([about, doubtful, plain]) => about === plain && doubtful === plain;
if (['fa', 'ur', 'ru'].some((language) => !sure(rows[language])) || ['en', 'de', 'fr'].some((language) => sure(rows[language]))) process.exit(1);
if (rows.ur[3] !== '1950' || rows.fa[3] !== '۱۳۲۸' || rows.en[3] === '1950') process.exit(1);
JS
node doubt.mjs
