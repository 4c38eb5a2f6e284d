import { foldedWords, LINKS } from './fold.ts';
import { baseOf } from './irregular.ts';
import { STOP_WORDS } from './stop-words.ts';

/**
 * The words of a text or of a query, in the one form in which the index holds them and is asked for them. What is
 * indexed and what is asked go through this file alone, so that what one writes the other finds.
 */

/** A word as it was typed, with the folded words in it. */
export interface Word {
	typed: string;
	/** Folded; more than one where a hyphen or a half-space joins them. Words that tell nothing are left out. */
	parts: readonly string[];
	/** The parts written as one, where a hyphen or a half-space joins them. */
	joined?: string;
	/** Where its first folded word stands among all of `foldedWords(text)`, from 0, and how many it has there. */
	at: number;
	length: number;
}

/** Signs between words that join nothing: dashes, slashes, ellipses. */
const PARTING = /[\s–—―/|…·•+&=<>()[\]{}«»“”„"؟،؛!?;:،]+/u;

/** “U.S.” is “US”, “1,000” is “1000”, “the town’s” is “the town”. */
const plain = (text: string): string =>
	text
		.replace(/(?<!\p{L})(?:\p{L}\.){2,}/gu, (letters) => letters.replaceAll('.', ''))
		.replace(/(?<=\d)[,٬](?=\d{3}(?!\d))/gu, '')
		.replace(/(?<=\p{Script=Latin})['’ʼ´`]s(?![\p{L}\p{N}])/gu, '');

/** The prefix of the Persian present, “not” before it, and what it is joined to. */
const PRESENT = /^ن?می(?=\p{L}{2})(.+)$/u;

/**
 * Whether a word is a form of a verb that only joins, typed without the half-space in it: میشوند. Other words are made of
 * two such words by chance: استان, سیاسی.
 */
const isJoiningVerb = (word: string, stops: ReadonlySet<string>): boolean => {
	const [, verb] = PRESENT.exec(word) ?? [];
	return verb !== undefined && stops.has('می') && stops.has(verb);
};

/**
 * The words of a text in order; those that only ask or join have no parts.
 * @param stops such words, folded: those of English, if it is in no other language
 */
export function wordsOf(text: string, stops = STOP_WORDS): Word[] {
	const telling = (word: string): boolean =>
		!stops.has(word) && !LINKS.has(word) && !isJoiningVerb(word, stops);
	let at = 0;
	return text
		.split(PARTING)
		.filter(Boolean)
		.map((typed) => {
			const own = foldedWords(typed);
			const { length } = own;
			const bare = plain(typed);
			const all = bare === typed ? own : foldedWords(bare);
			const parts = all.filter(telling).map(baseOf);
			const word = { typed, parts, at, length, ...(all.length > 1 ? { joined: all.join('') } : {}) };
			at += length;
			return word;
		})
		.filter(({ length }) => length > 0);
}

/** The folded words of a text that tell something, in order. @param stops as for `wordsOf` */
export const partsOf = (text: string, stops?: ReadonlySet<string>): string[] =>
	wordsOf(text, stops).flatMap(({ parts }) => parts);

/**
 * A text as the index gets it: its folded words in order, then those that can also be written as one.
 * @param stops as for `wordsOf`
 */
export function indexText(text: string, stops = STOP_WORDS): string {
	const words = wordsOf(text, stops);
	return [...words.flatMap(({ parts }) => parts), ...words.flatMap(({ joined }) => joined ?? [])].join(' ');
}

/** Whether a word is a number, or has one in it: such a word fits exactly or not at all. */
export const hasFigure = (word: string): boolean => /\p{N}/u.test(word);
