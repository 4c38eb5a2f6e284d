#!/usr/bin/env bash
# stopword 3.1.5; Node 20 or newer.
# Guess: the list for Urdu drops the commonest words of the language.
# Instead: of the ten commonest little words it lacks six, among them "in", "of", "from" and "not". Much of the list is no Urdu: letters were changed
#  for others on the way, "dosra" (second) has ض for س, and every tenth word has the sign of a double vowel inside it, in place of ن.
# Who meets it: whoever indexes Urdu text or takes key words from it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >npm.log
npm install --no-audit --no-fund --save-exact stopword@3.1.5 >>npm.log
cat >urdu.cjs <<'JS'
const { removeStopwords, urd } = require('stopword');
const kept = removeStopwords(['کے', 'میں', 'کی', 'ہے', 'اور', 'سے', 'کا', 'کو', 'نہیں', 'نے'], urd);
const right = ['دوسرا', 'اندر', 'راستہ'];
const missing = right.filter((word) => !urd.includes(word));
const wrong = ['دوضرا', 'اًذر', 'راضتہ'].filter((word) => urd.includes(word));
// A word of Urdu has the sign of a double vowel at its end or nowhere.
const broken = urd.filter((word) => /\u064B./.test(word) || /^\u064B/.test(word)).length;
console.log(`${urd.length} words; kept: ${kept.join(' ')}; in the list: ${wrong.join(' ')}, not: ${missing.join(' ')}; ${broken} with such a sign inside`);
if (kept.length !== 6 || broken < urd.length / 11 || missing.length !== 3 || wrong.length !== 3) process.exit(1);
JS
node urdu.cjs
