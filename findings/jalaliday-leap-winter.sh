#!/usr/bin/env bash
# jalaliday 3.1.1 with dayjs 1.11.23; Node 20 or newer.
# Guess: a plugin for the calendar of Iran gives the date that jalaali-js and Intl give, and reads back what it wrote.
# Instead: in January and February of a leap year of the Gregorian calendar every date is a day late, in every time zone;
# reading is right, so what is written and read again has moved by a day. All other days from 1979 to 2029 are right.
# Who meets it: whoever dates the strikes of January 2024 for Persian readers: 16 January is 26 Dey, not 27.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >npm.log
npm install --no-audit --no-fund --save-exact jalaliday@3.1.1 dayjs@1.11.23 jalaali-js@1.2.8 >>npm.log
cat >winter.mjs <<'JS'
import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
const [dayjs, plugin, { toJalaali }] = ['dayjs', 'jalaliday', 'jalaali-js'].map(require);
dayjs.extend(plugin.default ?? plugin);
const written = (day) => dayjs(day).calendar('jalali').format('YYYY/M/D');
const late = [];
for (let time = Date.UTC(1979, 0, 1); time < Date.UTC(2030, 0, 1); time += 864e5) {
	const day = new Date(time).toISOString().slice(0, 10);
	const [year, month, date] = day.split('-').map(Number);
	const { jy, jm, jd } = toJalaali(year, month, date);
	if (written(day) !== `${jy}/${jm}/${jd}`) late.push(day);
}
const inWinter = late.every((day) => Number(day.slice(0, 4)) % 4 === 0 && /-0[12]-/.test(day));
const read = dayjs('1402/10/26', { jalali: true }).format('YYYY-MM-DD');
console.log(`2024-01-16 is written ${written('2024-01-16')}; 1402/10/26 is read ${read}; ${late.length} days differ`);
if (written('2024-01-16') !== '1402/10/27' || read !== '2024-01-16' || late.length !== 780 || !inWinter) process.exit(1);
JS
node winter.mjs
