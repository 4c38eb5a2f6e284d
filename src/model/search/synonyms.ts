import { wordsOf, type EnglishForm } from './concepts.ts';
import { foldedWords } from './fold.ts';
import { keyOf, keysOf } from './word-forms.ts';

/** What finds other words for the same: nothing for a word that stands in no concept. */
export type Synonyms = (word: string) => readonly string[];

/**
 * The site's other words for a word, from the concepts of the subject. A word of the texts finds the others of its
 * concepts; a word that readers use instead finds all of them.
 */
export function synonymsOf(form: EnglishForm): Synonyms {
	const byKey = new Map<string, string[]>();
	for (const line of form) {
		const [words = '', asked = ''] = line.split('|');
		const own = wordsOf(words);
		for (const key of [...own.map((word) => keyOf(word, 'en')), ...wordsOf(asked)])
			byKey.set(key, [...new Set([...(byKey.get(key) ?? []), ...own])]);
	}
	return (word) => {
		const key = keysOf(foldedWords(word), 'en').find((each) => byKey.has(each));
		return (key === undefined ? [] : byKey.get(key)!).filter((other) => other !== word);
	};
}
