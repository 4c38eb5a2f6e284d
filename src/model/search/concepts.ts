import type { Concepts } from '../../subject/concepts.ts';
import type { Language } from '../../subject/languages.ts';
import { neededKeys } from './needed-keys.ts';
import { keyOf } from './word-forms.ts';

/**
 * The English of all concepts as a browser gets it, one line a concept: `word|keys|asks`, the last where there is one.
 * The word is the most telling one of the texts, with `_` for the spaces in it; the keys (`word-forms.ts`) of all
 * other words that the texts or readers use are parted by spaces.
 */
export type EnglishForm = readonly string[];

/**
 * The other languages as a browser gets them. A line of `concepts` is `word|asks`, then after a bar each the keys of the
 * words of a language, in the order of `languages`; `particles` are in that order, too. The word is the most telling one
 * of the texts.
 */
export interface ScriptsForm {
	languages: readonly Language[];
	particles: readonly string[];
	concepts: readonly string[];
}

const line = (words: readonly string[]): string => words.map((word) => word.replace(/ /g, '_')).join(' ');

/** What a browser needs of the concepts to read a query in English. */
export function englishForm({ concepts }: Concepts): EnglishForm {
	const [, ...keys] = neededKeys([[], ...concepts.map(({ words, asked }) => [...words, ...asked])], 'en');
	return concepts.map(({ words, asks }, at) => {
		const first = words.slice(0, 1);
		const others = keys[at]!.filter((key) => !first.some((word) => keyOf(word, 'en') === key));
		return [line(first), others.join(' '), ...(asks ? [asks] : [])].join('|');
	});
}

/** What a browser needs of the concepts to read a query in the other languages. */
export function scriptsForm({ languages, particles, concepts }: Concepts): ScriptsForm {
	const keys = languages.map((language) =>
		neededKeys(
			[particles[language] ?? [], ...concepts.map((concept) => concept[language] ?? [])],
			language,
		).map((group) => group.join(' ')),
	);
	return {
		languages,
		particles: keys.map(([first]) => first!),
		concepts: concepts.map(({ words, asks }, at) =>
			[line(words.slice(0, 1)), asks ?? '', ...keys.map((groups) => groups[at + 1]!)].join('|'),
		),
	};
}

/** The same for the further languages, in which only some concepts have words. */
export const otherLanguagesForm = (concepts: Concepts): ScriptsForm =>
	scriptsForm({ ...concepts, languages: concepts.partly });

/** The words of a line of either form, each with the spaces that it has. */
export const wordsOf = (line: string): string[] =>
	line
		.split(' ')
		.filter(Boolean)
		.map((word) => word.replace(/_/g, ' '));
