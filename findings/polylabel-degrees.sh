#!/usr/bin/env bash
# polylabel 2.1.0; Node 20 or newer.
# Guess: without a precision, the point for a label is coarse, but inside the shape.
# Instead: the precision is 1 in the units of the shape, and a shape no wider or no higher than that gets the corner of its box, at distance 0:
#  in degrees, every district and many a province is labelled outside itself.
# Who meets it: whoever names regions from GeoJSON before projecting it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >npm.log
npm install --no-audit --no-fund --save-exact polylabel@2.1.0 >>npm.log
cat >label.mjs <<'JS'
import polylabel from 'polylabel';
const district = [[[62, 26], [62.9, 26], [62.9, 26.9], [62, 26.9], [62, 26]]];
const [bare, told] = [polylabel(district), polylabel(district, 0.01)];
console.log(`without a precision: ${bare.join(' ')}, ${bare.distance} from the edge; with 0.01: ${told.map((each) => each.toFixed(2)).join(' ')}`);
if (bare.join() !== '62,26' || bare.distance !== 0 || Math.abs(told[0] - 62.45) > 0.01) process.exit(1);
JS
node label.mjs
