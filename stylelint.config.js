// @ts-check
import { sidesAllowed, sidesInStyles } from './.config/direction.ts';

const ROLES = 'Use a role from src/styles/tokens.css, such as var(--color-text).';

/** Files that may name left and right, with the reason: what they draw has sides in the world, not in a text. */
const SIDED = {
	'src/components/map/names.css': 'West is at the left of a map in every language.',
	'src/components/map/land.css': 'The hatching in the list of strikes is that of the map.',
	'src/components/timeline/lanes.css': 'Days run from left to right in every language, as on a map.',
	'src/components/relation/Fans.astro': 'Its arrowheads are turned by hand for each of the two directions.',
	'src/integrations/forms/epub.css': 'Readers of books know few properties by start and end.',
};

/** @type {import('stylelint').Config} */
export default {
	extends: 'stylelint-config-standard',
	// For messages that name what to write instead.
	languageOptions: { directionality: { block: 'top-to-bottom', inline: 'left-to-right' } },
	rules: {
		...sidesInStyles,
		'color-no-hex': [true, { message: ROLES }],
		'color-named': ['never', { message: ROLES }],
		'declaration-no-important': [true, { message: 'Layers decide what wins; !important has no use here.' }],
		'no-descending-specificity': null,
		'no-empty-source': null,
		'value-keyword-case': ['lower', { ignoreProperties: ['/^--font/', 'font-family', 'font'] }],
		'selector-pseudo-class-no-unknown': [true, { ignorePseudoClasses: ['global'] }],
	},
	overrides: [
		{ files: ['**/*.astro'], customSyntax: 'postcss-html' },
		{ files: ['src/styles/{tokens,more-sides}.css'], rules: { 'color-no-hex': null } },
		{
			files: ['src/integrations/forms/epub.css'],
			rules: { 'color-no-hex': null, 'color-named': null, 'property-no-deprecated': null },
		},
		{ files: Object.keys(SIDED), rules: sidesAllowed },
	],
};
