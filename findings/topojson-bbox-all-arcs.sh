#!/usr/bin/env bash
# topojson-client 3.1.0, world-atlas 2.0.2; Node 20 or newer.
# Guess: bbox() of a topology is the box of the objects in it, so that a topology with one country has that country's box.
# Instead: it is the box of all arcs of the topology, whichever object uses them: one country has the box of the world.
# Who meets it: whoever keeps some countries of an atlas and asks whether they lie in the frame of a map. merge() of the
#   country gives its own shape, whose box is right.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >npm.log
npm install --no-audit --no-fund --save-exact topojson-client@3.1.0 world-atlas@2.0.2 >>npm.log
cat >boxes.cjs <<'JS'
const { bbox, merge } = require('topojson-client');
const world = require('world-atlas/countries-110m.json');
const [country] = world.objects.countries.geometries.filter(({ properties }) => properties.name === 'Pakistan');
const alone = { ...world, objects: { countries: { type: 'GeometryCollection', geometries: [country] } } };
const points = merge(alone, [country]).coordinates.flat(2);
const own = [0, 1].flatMap((axis) => [Math.min(...points.map((p) => p[axis])), Math.max(...points.map((p) => p[axis]))]);
const [west, , east] = bbox(alone);
console.log(`bbox(): longitudes ${Math.round(west)} to ${Math.round(east)}; of its shape ${Math.round(own[0])} to ${Math.round(own[1])}`);
if (!(east - west > 350 && own[1] - own[0] < 20)) process.exit(1);
JS
node boxes.cjs
