import type { EnglishForm } from './concepts.ts';
import { englishReader } from './understand.ts';

/**
 * The word of the index that stands for a concept: in a record that says it in any of its words, and asked for by a query
 * that says it in any. It is no word of any language, and stands behind all of them, so that such words share a file.
 * @param at the place of the concept in the list of the subject
 */
export const conceptWord = (at: number): string => `zz${String(at).padStart(3, '0')}`;

/**
 * What finds the concepts in a text.
 * @returns a function of a text in English: the words of the index for its concepts, each once
 */
export function conceptWordsBy(concepts: EnglishForm): (text: string) => string[] {
	const read = englishReader(concepts);
	return (text) => [...new Set(read(text).flatMap((meaning) => meaning.concepts.map(conceptWord)))];
}
