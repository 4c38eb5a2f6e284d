#!/usr/bin/env bash
# stylelint 18.0.0; Node 22 or newer.
# Guess: with both rules for layout mappings set to "flow-relative", what does not turn round in a right-to-left page is refused, and nothing else.
# Instead: a corner rounded on one side, a place of a background, a gradient, a shadow and `direction` pass;
#  `margin: 1px 2px`, which is the same in both directions, is refused.
# Who meets it: whoever trusts the lint to say that a style sheet is ready for Persian or Urdu.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >npm.log
npm install --no-audit --no-fund --save-exact stylelint@18.0.0 >>npm.log
cat >lint.mjs <<'JS'
import stylelint from 'stylelint';
const oneSided = [
	'border-radius: 4px 0 0 4px',
	'background-position: right',
	'background: linear-gradient(to right, red, blue)',
	'box-shadow: 4px 0 red',
	'translate: 4px 0',
	'direction: rtl',
];
const sameBothWays = ['margin: 1px 2px', 'inset: 0 1px'];
const known = ['margin-left: 1px', 'text-align: left'];
const rules = { 'property-layout-mappings': 'flow-relative', 'value-keyword-layout-mappings': 'flow-relative' };

/** Whether the two rules refuse a declaration. */
async function refused(declaration) {
	const { results } = await stylelint.lint({ code: `a { ${declaration} }`, config: { rules } });
	return results[0].warnings.length > 0;
}
const wrong = [];
for (const declaration of oneSided) if (await refused(declaration)) wrong.push(declaration);
for (const declaration of [...sameBothWays, ...known]) if (!(await refused(declaration))) wrong.push(declaration);
console.log(`pass: ${oneSided.join('; ')}\nrefused: ${[...sameBothWays, ...known].join('; ')}`);
if (wrong.length > 0) throw new Error(`other than before: ${wrong.join('; ')}`);
JS
node lint.mjs
