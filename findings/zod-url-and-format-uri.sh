#!/usr/bin/env bash
# Zod 4.4.3, Ajv 8.20.0, ajv-formats 3.0.1; Node 20 or newer.
# Guess: what z.url() accepts, the JSON Schema that z.toJSONSchema() writes for it accepts, too.
# Instead: z.url() goes by the URL of browsers, which takes letters of every script in a path; the schema says "format": "uri"
#   (RFC 3986), which has ASCII only. The address of a Persian or Urdu page as a reader copies it passes one and fails the other.
# Who meets it: whoever gives editors a schema for YAML made from Zod, and sources in other scripts. A pattern instead of the
#   format says the same to both.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >npm.log
npm install --no-audit --no-fund --save-exact zod@4.4.3 ajv@8.20.0 ajv-formats@3.0.1 >>npm.log
cat >both.cjs <<'JS'
const { z } = require('zod');
const { Ajv } = require('ajv');
const addFormats = require('ajv-formats').default;
const url = z.url();
const ajv = new Ajv();
addFormats(ajv);
const { $schema, ...schema } = z.toJSONSchema(url);
const fits = ajv.compile(schema);
const plain = 'https://fa.wikipedia.org/wiki/Mirjaveh';
const persian = 'https://fa.wikipedia.org/wiki/میرجاوه';
const told = (address) => `Zod ${url.safeParse(address).success ? 'accepts' : 'refuses'}, Ajv ${fits(address) ? 'accepts' : 'refuses'}`;
console.log(`${JSON.stringify(schema)}\n${plain}: ${told(plain)}\n${persian}: ${told(persian)}`);
if (told(plain) !== 'Zod accepts, Ajv accepts' || told(persian) !== 'Zod accepts, Ajv refuses') process.exit(1);
JS
node both.cjs
