/** A word that the site does not use in its own voice, and why. Printed on the method page. */
export interface WordRule {
	/** What is looked for, as a word or phrase; a final `s` is matched too. */
	word: string;
	reason: string;
	/** Where the word may still stand: in somebody's mouth, or nowhere. */
	allowed: 'attributed' | 'never';
}

const SIDE = 'takes a side; it may stand only as the word of somebody who is named';
const UNDATED = 'means nothing to a later reader; give the date';

/** The list of `editorial.md`, with reasons. */
export const WORD_RULES: readonly WordRule[] = [
	{ word: 'terrorist', reason: SIDE, allowed: 'attributed' },
	{ word: 'martyr', reason: SIDE, allowed: 'attributed' },
	{ word: 'martyred', reason: SIDE, allowed: 'attributed' },
	{ word: 'regime', reason: SIDE, allowed: 'attributed' },
	{ word: 'neutralised', reason: 'hides that people were killed', allowed: 'attributed' },
	{ word: 'neutralized', reason: 'hides that people were killed', allowed: 'attributed' },
	{ word: 'illegal', reason: 'is a judgement of law; say whose', allowed: 'attributed' },
	{ word: 'rebel', reason: SIDE, allowed: 'attributed' },
	{
		word: 'separatist',
		reason: 'says what a group wants, which is disputed for several of them',
		allowed: 'attributed',
	},
	{
		word: 'source document',
		reason: 'is a word of this workshop that no reader knows; say “an unsigned news text of January 2024”',
		allowed: 'never',
	},
	{ word: 'recent', reason: UNDATED, allowed: 'never' },
	{ word: 'recently', reason: UNDATED, allowed: 'never' },
	{ word: 'currently', reason: UNDATED, allowed: 'never' },
	{ word: 'ongoing', reason: UNDATED, allowed: 'never' },
	{ word: 'today', reason: UNDATED, allowed: 'never' },
	{ word: 'nowadays', reason: UNDATED, allowed: 'never' },
	{ word: 'so far', reason: UNDATED, allowed: 'never' },
	{ word: 'to date', reason: UNDATED, allowed: 'never' },
	{ word: 'last week', reason: UNDATED, allowed: 'never' },
	{ word: 'last month', reason: UNDATED, allowed: 'never' },
	{ word: 'last year', reason: UNDATED, allowed: 'never' },
	{ word: 'this year', reason: UNDATED, allowed: 'never' },
];

/** Names of lists, laws and offices in which such a word is part of a proper name. */
const PROPER_NAMES =
	/Foreign Terrorist Organi[sz]ations?|Specially Designated Global Terrorists?|Global Terrorist|Anti-Terrorist|Terrorist Financing|Terrorist Groups? list/gu;

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
	const own = text.replace(QUOTED, ' ').replace(PROPER_NAMES, ' ');
	return WORD_RULES.filter(
		({ word, allowed }) =>
			!(attributed && allowed === 'attributed') &&
			new RegExp(`(?<![\\p{L}-])${word}s?(?![\\p{L}])`, 'iu').test(own),
	);
}
