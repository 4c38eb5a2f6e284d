#!/usr/bin/env bash
# Vite 8.3.8 (the bundler of Astro 7); Node 20.19 or newer.
# Guess: `import(/* @vite-ignore */ …)` of an address that is known in the browser only is left as it is written.
# Instead: written as a template literal it is wrapped in Vite's helper for preloading, about a kilobyte; as a variable it is left alone.
# Where two pages share the helper it becomes one more file, and one more request, of every page.
# Who meets it: whoever loads Pagefind's script, or another made after the build, from a path with a setting in it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >npm.log
npm install --no-audit --no-fund --save-exact vite@8.3.8 >>npm.log
echo 'export const load = (folder) => import(/* @vite-ignore */ `${folder}search.js`); load(document.baseURI);' >template.js
echo 'export const load = (folder) => { const path = `${folder}search.js`; return import(/* @vite-ignore */ path); }; load(document.baseURI);' >variable.js
cat >build.mjs <<'JS'
import { build } from 'vite';
const size = async (name) => {
	const { output } = await build({
		logLevel: 'silent',
		build: { write: false, rollupOptions: { input: name } },
	});
	return output.reduce((sum, { code = '' }) => sum + code.length, 0);
};
const [template, variable] = [await size('template.js'), await size('variable.js')];
console.log(`as a template literal: ${template} letters of script; as a variable: ${variable}`);
if (template < variable + 500) process.exit(1);
JS
node build.mjs
