import { subject } from '../subject.ts';

/** A word that the site does not use in its own voice, and why. Printed on the method page. */
export interface WordRule {
	/** What is looked for, as a word or phrase; a final `s` is matched too. */
	word: string;
	reason: string;
	/** Where the word may still stand: in somebody's mouth, or nowhere. */
	allowed: 'attributed' | 'never';
}

/** The avoided words of the subject, each with its reason. */
export const WORD_RULES: readonly WordRule[] = subject.words.avoided.flatMap(({ words, ...rule }) =>
	words.map((word) => ({ word, ...rule })),
);

/** A word or several, parted by `|`: by itself or in the plural, in capitals or not. */
const patternOf = (words: string): RegExp => new RegExp(`(?<![\\p{L}-])(?:${words})s?(?![\\p{L}])`, 'iu');

const PATTERNS = WORD_RULES.map((rule) => ({ rule, pattern: patternOf(rule.word) }));
/** Most texts hold none of the words, and are gone through once. */
const ANY = patternOf(WORD_RULES.map(({ word }) => word).join('|'));

/** Names of lists, laws and offices in which such a word is part of a proper name; a pattern of no name matches nothing. */
const PROPER_NAMES = new RegExp(subject.words.properNames.map((name) => `${name}s?`).join('|') || '$.', 'gu');

/** Anything between quotation marks; an apostrophe between letters does not open or close one. */
const QUOTED = /“[^”]*”|"[^"]*"|(?<!\p{L})‘[^’]*’(?!\p{L})/gu;

/**
 * Finds words of the list in a text that is the site's own voice. Quotations and proper names are passed over.
 * @param text the text
 * @param attributed whether the text as a whole is somebody's word, in which case only the words that are never
 * allowed are looked for
 * @returns the rules that are broken, in the order of the list
 */
export function wordBreaches(text: string, attributed: boolean): WordRule[] {
	const own = text
		.normalize('NFKC')
		.replace(/\u00AD/g, '')
		.replace(QUOTED, ' ')
		.replace(PROPER_NAMES, ' ');
	if (!ANY.test(own)) return [];
	return PATTERNS.filter(
		({ rule, pattern }) => !(attributed && rule.allowed === 'attributed') && pattern.test(own),
	).map(({ rule }) => rule);
}
