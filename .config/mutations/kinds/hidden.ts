import { inField } from '../field-kind.ts';
import type { Kind } from '../kind.ts';
import { inProse } from '../text-kind.ts';

/** Signs that stand in a text unseen, or turn it into another, by what they are. */
const SIGNS: Readonly<Record<string, readonly [string, ...string[]]>> = {
	'zero-width sign': ['\u200b', '\u2060', '\ufeff', '\u034f', '\u180e', '\u{e0041}', '\ufe0f'],
	'soft hyphen': ['\u00ad'],
	'order of writing overridden': ['\u202e', '\u202d', '\u2066', '\u2067', '\u202b'],
	'private sign': ['\ue000', '\uf8ff', '\u{f0000}'],
	'replacement sign': ['\ufffd'],
	'control sign': ['\u0007', '\u001b', '\u0085', '\u0000', '\u007f'],
	'line separator': ['\u2028', '\u2029'],
	'half a surrogate pair': ['\ud83d'],
	'no character': ['\uffff', '\ufdd0'],
};

/** Texts in which nobody sees anything, long enough for every field. */
const BLANKS: Readonly<Record<string, readonly [string, ...string[]]>> = {
	empty: [''],
	spaces: [' '.repeat(50), '\t'.repeat(50), '\u00a0'.repeat(50), '\u2003'.repeat(50)],
	'nothing to be seen': [
		'\u200b'.repeat(50),
		'\u00ad'.repeat(50),
		'\ufeff'.repeat(50),
		'\u3164'.repeat(50),
		'\u2800'.repeat(50),
	],
	'accents on nothing': ['\u0301'.repeat(50)],
	'stops alone': ['…'.repeat(50), '. '.repeat(25), '-'.repeat(50)],
};

/** Puts a sign into the middle of a word, so that it is no matter of trimming. */
const inWord = (text: string, sign: string): string | undefined => {
	const at = text.search(/\p{L}{4}/u);
	return at < 0 ? undefined : text.slice(0, at + 2) + sign + text.slice(at + 2);
};

/** The same within the words of a claim. */
const inClaim = (prose: string, sign: string): string | undefined => {
	const at = /<Claim [^>]*>[^<]*\p{L}{4}/u.exec(prose);
	return at
		? prose.slice(0, at.index + at[0].length - 2) + sign + prose.slice(at.index + at[0].length - 2)
		: undefined;
};

/** Text that is not there for a reader, or is not what it seems. */
export const HIDDEN: readonly Kind[] = [
	...Object.entries(BLANKS).map(([what, blanks]) =>
		inField(`text: ${what}`, 'text', (_text, { random }) => random.pick(blanks)),
	),
	...Object.entries(SIGNS).flatMap(([what, signs]) => [
		inField(`text: ${what}`, 'text', (text, { random }) => inWord(text, random.pick(signs))),
		inProse(`prose: ${what}`, (prose, { random }) => inClaim(prose, random.pick(signs))),
	]),
	inField('id: sign that is not seen', 'id', (id) => `${id}\u200b`),
	inField('address: sign that is not seen', 'address', (url) => `${url}\u200b`),
	inField('date: sign that is not seen', ['day', 'event date'], (date) => `${date}\u200e`),
];
