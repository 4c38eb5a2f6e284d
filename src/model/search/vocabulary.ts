import { irregularForms } from './irregular.ts';
import { hasFigure } from './words.ts';
import { slips, slipsAllowed } from './slips.ts';

/** The words of the index, for the nearest one to a word that is in no text. */

/** Words in alphabetical order, each with how many records have it. */
export type Vocabulary = readonly (readonly [word: string, records: number])[];

/** Words shorter than this resemble too many others. */
const SHORTEST = 4;

/**
 * The vocabulary of some texts.
 * @param texts as `indexText` gives them
 */
export function vocabularyOf(texts: readonly string[]): Vocabulary {
	const counts = new Map<string, number>();
	for (const text of texts)
		for (const word of new Set(text.split(' ')))
			if ([...word].length >= SHORTEST && !hasFigure(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
	return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}

const BASE = 36;
/** Counts are told up to this; beyond it a word is just a common one. */
const MOST = BASE - 1;

/**
 * A vocabulary as a browser gets it, one line a word: how many letters (UTF-16 units, base 36) it shares with the word
 * before it, then how many records have it (base 36, up to 35), then the rest of the word.
 */
export function encodeVocabulary(vocabulary: Vocabulary): string {
	let before = '';
	return vocabulary
		.map(([word, records]) => {
			let shared = 0;
			while (shared < MOST && shared < word.length && word[shared] === before[shared]) shared += 1;
			before = word;
			return `${shared.toString(BASE)}${Math.min(records, MOST).toString(BASE)}${word.slice(shared)}`;
		})
		.join('\n');
}

/** The vocabulary that `encodeVocabulary` wrote; a line that it cannot have written is left out. */
export function decodeVocabulary(text: string): Vocabulary {
	let before = '';
	return text.split('\n').flatMap((line) => {
		const shared = parseInt(line.charAt(0), BASE);
		const records = parseInt(line.charAt(1), BASE);
		if (Number.isNaN(shared) || Number.isNaN(records)) return [];
		before = before.slice(0, shared) + line.slice(2);
		return [[before, records] as const];
	});
}

/** A vocabulary, and behind it the irregular forms of its words, which the index holds under their bases. */
export function withIrregularForms(vocabulary: Vocabulary): Vocabulary {
	const counts = new Map(vocabulary);
	const forms = irregularForms.flatMap(([form, base]): Vocabulary => {
		const records = counts.get(base);
		return records === undefined || counts.has(form) ? [] : [[form, records]];
	});
	return [...vocabulary, ...forms];
}

/** Whether any word begins so. */
export const begins = (vocabulary: Vocabulary, beginning: string): boolean =>
	vocabulary.some(([word]) => word.startsWith(beginning));

/**
 * The word of the vocabulary that a slip or two part from a word: with the fewest slips, then with the same first letter,
 * then the most common.
 * @param word folded; a number, or a word with one in it, has no nearest
 */
export function nearestWord(vocabulary: Vocabulary, word: string): string | undefined {
	const allowed = hasFigure(word) ? 0 : slipsAllowed(word.length);
	if (allowed === 0) return undefined;
	let best: { word: string; cost: number } | undefined;
	for (const [other, records] of vocabulary) {
		const count = slips(other, word, allowed);
		// Hardly anybody mistakes the first letter: that counts twice, so that a shorter word must have it.
		const strange = other[0] === word[0] ? 0 : 1;
		if (count + strange > allowed) continue;
		// A common word is meant more often than a rare one.
		const cost = count + strange - Math.log2(1 + records) / 20;
		if (!best || cost < best.cost) best = { word: other, cost };
	}
	return best?.word;
}
