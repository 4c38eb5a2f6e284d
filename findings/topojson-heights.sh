#!/usr/bin/env bash
# topojson-server 3.0.1, topojson-client 3.1.0; Node 20 or newer.
# Guess: fewer steps for the coordinates make them coarser, all three where a line has heights.
# Instead: `topology()` keeps the heights as long as no number of steps is given; with one, every third number is gone without a word,
#  though the format allows more numbers than two and the client passes them on.
# Who meets it: whoever makes a track or a line of heights small for the web, and draws its profile afterwards.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >npm.log
npm install --no-audit --no-fund --save-exact topojson-server@3.0.1 topojson-client@3.1.0 >>npm.log
cat >heights.mjs <<'JS'
import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
const line = { type: 'LineString', coordinates: [[61, 25, 100], [62, 26, 200], [63, 28, 300]] };
const back = (steps) => {
	const made = topology({ line }, steps);
	return feature(made, made.objects.line).geometry.coordinates;
};
const [whole, coarse] = [back(), back(1e4)];
console.log(`without steps: ${whole.map(([, , height]) => height).join(' ')}; with 10,000: ${coarse.map(({ length }) => length).join(' ')} numbers a point`);
if (whole.some(({ length }) => length !== 3) || coarse.some(({ length }) => length !== 2)) process.exit(1);
JS
node heights.mjs
