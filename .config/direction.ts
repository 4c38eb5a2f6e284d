/**
 * No style and no markup says left or right where it means the start or the end of a line: a page in a language that
 * is read from the right is then the mirror of the English one without a style of its own (decision 0096).
 */

const WAY_OUT =
	'Say it by start and end, which swap in text from right to left; a drawing that must not be mirrored is excepted in stylelint.config.js.';

/** Values by which the two sides are named, for properties whose values stylelint does not map itself. */
const SIDES = {
	'/./': [
		// A gradient towards a side or askew; from top to bottom it is the same for all.
		'/gradient\\([^,]*\\b(?:left|right)\\b/',
		'/linear-gradient\\(\\s*(?!0deg|180deg)-?[\\d.]+(?:deg|g?rad|turn)/',
		'/anchor\\([^)]*\\b(?:left|right)\\b/',
	],
	'/^(?:background|mask|justify-.+|position-area)$/': ['/\\b(?:left|right)\\b/'],
	transform: ['/\\b(?:translate(?:X|3d)?|rotateZ?|skew[XY]?|matrix(?:3d)?)\\(/'],
};

/** Values that are the same in the mirror, for properties that have no word for start and end. */
const EVEN = {
	'/^(?:box|text)-shadow$/': ['none', '/^(?:(?:inset )?0 [^,]+(?:, (?=\\S)|$))+$/'],
	translate: ['none', '/^0 /'],
	rotate: ['none', '180deg'],
	'clip-path': ['none', '/^inset\\(\\S+\\)$/'],
	'/^(?:(?:background|mask|object)-position|(?:transform|perspective)-origin)$/': [
		'/^(?:top|bottom)$/',
		'/^center(?: |$)/',
	],
};

/** Shorthands for four sides. With three values at most, left and right are the same. */
const FOUR_SIDES = '/^(?:(?:scroll-)?(?:margin|padding)|inset|border-(?:width|style|color|image-width))$/';

/** Rules of stylelint by which a style names no side. Sizes and axes may be physical: no page is set in columns. */
export const sidesInStyles = {
	'property-layout-mappings': ['flow-relative', { ignoreProperties: [FOUR_SIDES, /^overflow-/] }],
	'value-keyword-layout-mappings': 'flow-relative',
	'declaration-property-max-values': [{ [FOUR_SIDES]: 3, 'border-radius': 1 }, { message: WAY_OUT }],
	'declaration-property-value-disallowed-list': [SIDES, { message: WAY_OUT }],
	'declaration-property-value-allowed-list': [EVEN, { message: WAY_OUT }],
	'property-disallowed-list': [['direction'], { message: WAY_OUT }],
};

/** The same rules, off: for the file of a drawing or a format that must name sides. */
export const sidesAllowed = Object.fromEntries(Object.keys(sidesInStyles).map((rule) => [rule, null]));

const MESSAGE =
	'A direction follows from a language or a text: directionOf in src/model/script.ts, or dir="auto".';

/** What ESLint’s `no-restricted-syntax` refuses: a direction that is written down, in markup or in a text of markup. */
export const directionsInMarkup = [
	{ selector: 'JSXAttribute[name.name="dir"] Literal[value=/^(?:ltr|rtl)$/]', message: MESSAGE },
	{ selector: 'Literal[value=/\\bdir=.?(?:ltr|rtl)\\b/]', message: MESSAGE },
	{ selector: 'TemplateElement[value.raw=/\\bdir=.?(?:ltr|rtl)\\b/]', message: MESSAGE },
];
