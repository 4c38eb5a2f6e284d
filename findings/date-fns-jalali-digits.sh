#!/usr/bin/env bash
# date-fns-jalali 4.4.0-0; Node 20 or newer.
# Guess: with the locale fa-IR a date is written in Persian digits, and a date as Persian pages write it is read.
# Instead: the names of months are Persian and the digits European, with “26-ام” for an ordinal; Persian digits are an
# invalid date in every pattern.
# Who meets it: whoever reads or prints dates of Persian sources with it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >npm.log
npm install --no-audit --no-fund --save-exact date-fns-jalali@4.4.0-0 >>npm.log
cat >digits.mjs <<'JS'
import { format, isValid, parse } from 'date-fns-jalali';
import { faIR } from 'date-fns-jalali/locale/fa-IR';
const locale = { locale: faIR };
const written = format(new Date(2024, 0, 16), 'PPP', locale);
const reads = (text, pattern) => isValid(parse(text, pattern, new Date(), locale));
const persian = [reads('۲۶ دی ۱۴۰۲', 'd MMMM yyyy'), reads('۱۴۰۲/۱۰/۲۶', 'yyyy/MM/dd')];
const european = [reads('26 دی 1402', 'd MMMM yyyy'), reads('1402/10/26', 'yyyy/MM/dd')];
console.log(`written ${written}; Persian digits read: ${persian}; European digits read: ${european}`);
if (written !== '26-ام دی 1402' || persian.some(Boolean) || !european.every(Boolean)) process.exit(1);
JS
node digits.mjs
