import { z } from 'astro/zod';
import { voiced, written, type Voice } from './field.ts';

/**
 * @file The types of text that a field can have. Whatever is true of all text (white space, signs that cannot be seen, a
 * length) is settled here once, so that a new field cannot escape it.
 */

/** Runs of white space become one space, as a browser shows them; letters are composed (Unicode NFC). */
export const tidy = (text: string): string =>
	text
		.replace(/[ \t\r\n]+/g, ' ')
		.trim()
		.normalize('NFC');

/** Letters of scripts that write with joiners: U+200C and U+200D between two of them are part of a word. */
const JOINING =
	'[\\p{scx=Arab}\\p{scx=Syrc}\\p{scx=Deva}\\p{scx=Beng}\\p{scx=Guru}\\p{scx=Gujr}\\p{scx=Orya}\\p{scx=Taml}\\p{scx=Telu}\\p{scx=Knda}\\p{scx=Mlym}\\p{scx=Sinh}]';
const JOINERS = new RegExp(`(?<=${JOINING})[\\u200C\\u200D](?=${JOINING})`, 'gu');

/**
 * Signs that cannot be seen or are no text: control and format characters (bidi overrides, zero-width space, soft hyphen),
 * private use, unassigned, blank letters, odd spaces, and U+FFFD, which stands for bytes that were not UTF-8. Of the
 * spaces only the plain one and those that do not break (U+00A0, U+202F) are text.
 */
const UNSEEN = /[\p{C}\p{Default_Ignorable_Code_Point}\u2000-\u200A\u2028\u2029\u205F\u2800\u3000\uFFFD]/u;

/** Where a Latin letter stands beside one of the alphabets that look like it: a word that search would not find. */
const TWO_ALPHABETS =
	/\p{scx=Latn}\p{M}*[\p{Script=Cyrillic}\p{Script=Greek}]|[\p{Script=Cyrillic}\p{Script=Greek}]\p{M}*\p{Script=Latin}/u;

/** Letters that Unicode keeps for old encodings and for shapes (wide, styled, joined), which stand for plain ones. */
const STYLED =
	/[\u2100-\u214F\u2460-\u24FF\uFB00-\uFDFF\uFE70-\uFEFC\uFF01-\uFFEE\u{1D400}-\u{1D7FF}\u{1F100}-\u{1F1FF}]/u;

/** More accents on one letter than any language writes. */
const HEAPED = /\p{M}{4,}/u;

/** UTF-8 that was read as Windows-1252 and saved: “â€™” for an apostrophe, “Ã¼” for “ü”. */
const MISREAD = /[ÃÂ][\u0080-\u00BF]|â€|Ø[§¨±³]|Ù[\u0080-\u0089]/u;

/** Longer than any word, and wider than a page of a phone. */
const LONG_WORD = /[\p{L}\p{M}\p{N}_]{50,}/u;

/** What an author leaves for later: notes to oneself, filled space, halves of a merge. */
const LATER = /\b(?:TODO|FIXME|XXX|TBD|TKTK)\b|\blorem ipsum\b|(\p{L})\1{5,}|<{7}|={7}|>{7}/iu;

/** What a spreadsheet would work out. */
const FORMULA = /^=/;

/** What HTML would read; a field prints it as it stands. */
const HTML = /<[/!]?[a-z][^>]*>|<!--|&(?:[a-z]+|#x?[\da-f]+);/i;

/** The same of Markdown and of templates. */
const MARKDOWN = /\]\(|\*\*|__|`|\{\{|\}\}|\$\{/;

/** A breach of what is true of all text. `mend` is what to do about it. */
interface Breach {
	expected: string;
	mend: string;
}

/** Words that are there, but not as anybody reads or finds them. */
const SPOILT: readonly { sign: RegExp; expected: (found: string) => string; mend: string }[] = [
	{
		sign: STYLED,
		expected: (found) => `plain letters; “${found}” (${codeOf(found)}) is a shape of them`,
		mend: 'type the word anew',
	},
	{ sign: HEAPED, expected: () => 'at most three accents on a letter', mend: 'type the word anew' },
	{
		sign: MISREAD,
		expected: (found) => `letters as they were; “${found}” comes of a file read in the wrong encoding`,
		mend: 'type the word anew, and save the file as UTF-8',
	},
	{
		sign: LONG_WORD,
		expected: (found) => `words of at most 49 letters, unlike “${found}…”`,
		mend: 'part the word, or take it out',
	},
	{
		sign: FORMULA,
		expected: (found) => `words that do not begin with “${found}”, which spreadsheets take for a formula`,
		mend: 'begin with a word',
	},
	{
		sign: LATER,
		expected: (found) => `finished words, without “${found}”`,
		mend: 'write what is missing, or take it out',
	},
];

/** The name of a sign by its number in Unicode: `U+00AD`. */
const codeOf = (sign: string): string =>
	`U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

/** What makes a text unfit to print, whatever field it stands in, and in prose as well. */
export function breachOf(text: string, voice: Voice): Breach | undefined {
	const unseen = UNSEEN.exec(text.replace(JOINERS, ''))?.[0];
	if (unseen === '\uFFFD')
		return {
			expected: 'letters; U+FFFD stands for a sign that was lost when the file was saved',
			mend: 'write the lost sign anew, and save the file as UTF-8',
		};
	if (unseen)
		return {
			expected: `only signs that can be seen; ${codeOf(unseen)} cannot`,
			mend: `delete the sign ${codeOf(unseen)}, or type the words anew`,
		};
	if (!/\p{L}/u.test(text))
		return {
			expected: 'words',
			mend: 'write the words, or take the field out if it may be left out',
		};
	const spoilt = SPOILT.find(({ sign }) => sign.test(text));
	if (spoilt)
		return { expected: spoilt.expected(spoilt.sign.exec(text)![0].slice(0, 40)), mend: spoilt.mend };
	const mixed = TWO_ALPHABETS.exec(text)?.[0];
	if (mixed)
		return {
			expected: `each word in one alphabet; “${mixed}” mixes two (${[...mixed].map(codeOf).join(', ')})`,
			mend: 'type the word anew',
		};
	const markup = (HTML.exec(text) ?? (voice === 'verbatim' ? undefined : MARKDOWN.exec(text)))?.[0];
	if (markup)
		return {
			expected: `plain words; “${markup.slice(0, 40)}” is printed as it stands`,
			mend: 'take the markup out, or move the words into prose',
		};
	if (voice === 'verbatim') return undefined;
	const straight = /["']/.exec(text)?.[0];
	if (straight)
		return {
			expected: `printed quotation marks (“ ” ‘ ’) and apostrophes (’), not ${straight}`,
			mend: straight === "'" ? 'write ’ for each apostrophe' : 'write “ and ” for each pair of "',
		};
	return undefined;
}

/**
 * A text: trimmed, composed, with words in it, no sign that cannot be seen, and a length.
 * @param voice whose voice it is in; `schemas/field.ts` says what follows
 * @param least and most: its length in UTF-16 units, once trimmed
 */
const text =
	(voice: Voice) =>
	(least: number, most: number): z.ZodString =>
		voiced(
			voice,
			z
				.string()
				.overwrite(tidy)
				.min(least, { abort: true })
				.max(most, { abort: true })
				.superRefine((value, context) => {
					const breach = breachOf(value, voice);
					if (breach)
						context.addIssue({
							code: 'custom',
							message: `expected ${breach.expected}`,
							params: { mend: breach.mend },
						});
				}),
		);

/** The site's own words, which take no side. */
export const own = text('own');

/** The words of somebody who is named beside it. */
export const quoted = text('quoted');

/** A text that speaks as the claim does that carries it: the claim itself, or the one in `claim` beside the text. */
export const asItsClaim = text('claim');

/** What others wrote, sign by sign: a title, a publisher's name, a spelling that readers search for. */
export const verbatim = text('verbatim');

/** A question in the site's own voice: two words or more, ending in a question mark. */
export const question = (least: number, most: number): z.ZodString =>
	written(
		'question of two words or more that ends in `?`',
		own(least, most).regex(/\S\s+\S.*\?$/, {
			error: 'expected a question that ends in "?", such as "Who struck whom?"',
		}),
	);
