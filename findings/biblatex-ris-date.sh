#!/usr/bin/env bash
# biblatex-csl-converter 3.6.0; Node 20 or newer.
# Guess: a date in the form of RIS, 2024/01/16/, is read, and beside a year in `PY` the fuller `DA` is kept; and an author without a comma, such as
#  a ministry, is one name, since RIS writes people family name first.
# Instead: the slashes stay in the date, and CSL gets no date at all; with a `PY` it gets the year alone. A date with hyphens, which RIS does not have, is
#  read. "Ministry of Roads" becomes a person called Roads, given names "Ministry of". No error or warning tells of any of it.
# Who meets it: whoever offers news or reports of agencies as RIS.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >npm.log
npm install --no-audit --no-fund --save-exact biblatex-csl-converter@3.6.0 >>npm.log 2>&1
cat >ris.mjs <<'JS'
import { CSLExporter, RISParser } from 'biblatex-csl-converter';
const read = (dates) => {
	const parser = new RISParser(`TY  - NEWS\nTI  - Attack\nAU  - Ministry of Roads\n${dates.map((line) => `${line}\n`).join('')}UR  - https://example.org/a\nER  - \n`);
	const parsed = parser.parse();
	const [{ issued, author }] = Object.values(new CSLExporter(parsed.entries ?? parsed).parse());
	return { date: issued?.['date-parts'][0].join('-') ?? 'none', ...author[0], told: parser.errors.length + parser.warnings.length };
};
const [alone, both, hyphens] = [['DA  - 2024/01/16/'], ['PY  - 2024', 'DA  - 2024/01/16/'], ['DA  - 2024-01-16']].map(read);
console.log(`DA: ${alone.date}; PY and DA: ${both.date}; with hyphens: ${hyphens.date}; ${alone.family}, ${alone.given}; told: ${alone.told + both.told}`);
if (alone.date !== 'none' || both.date !== '2024' || hyphens.date !== '2024-1-16' || alone.told + both.told !== 0) process.exit(1);
if (alone.family !== 'Roads' || alone.given !== 'Ministry of') process.exit(1);
JS
node ris.mjs
