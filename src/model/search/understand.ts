import { ASKS, type Asks } from '../../subject/concepts.ts';
import { foreignLetters, type Language } from '../../subject/languages.ts';
import { wordsOf, type EnglishForm, type ScriptsForm } from './concepts.ts';
import { finderInWhole, runsOf, type Finder } from './dictionary.ts';
import { foldedWords } from './fold.ts';
import { keyOf, type Tongue } from './word-forms.ts';

/** What a run of words in a query means. */
export interface Meaning {
	/** The first word of the run and how many it takes, counted in `foldedWords(query)`. */
	at: number;
	length: number;
	/**
	 * The site's most telling word for it, one for each concept that it belongs to; none for words that only join or ask.
	 * `conceptWord` stands for all of them.
	 */
	words: readonly string[];
	/** Its concepts that texts can speak of, by their places in the list. */
	concepts: readonly number[];
	/** The kinds of answer that it asks for. */
	asks: readonly Asks[];
	/** In which language it was read; `other` for a month, which is known in all of them. */
	language: Tongue | 'other';
}

/** What stands behind one key of a dictionary. */
type Known = Pick<Meaning, 'words' | 'concepts' | 'asks'>;

const NOTHING: Known = { words: [], concepts: [], asks: [] };

/** What two meanings are together. */
const both = (one: Known, other: Known): Known => ({
	words: [...new Set([...one.words, ...other.words])],
	concepts: [...new Set([...one.concepts, ...other.concepts])],
	asks: [...new Set([...one.asks, ...other.asks])],
});

/** Adds what a key means to what it means already: a word may belong to two concepts. */
const add = (dictionary: Map<string, Known>, key: string, known: Known): void =>
	void dictionary.set(key, both(dictionary.get(key) ?? NOTHING, known));

/** What a line of either form says of its concept. */
const knownOf = (at: number, words: readonly string[], asks: string | undefined): Known => ({
	words,
	concepts: words.length > 0 ? [at] : [],
	asks: ASKS.filter((each) => each === asks),
});

const meaningsOf = (words: readonly string[], find: Finder<Known>, language: Tongue): Meaning[] =>
	runsOf(words, find).map(({ at, length, found }) => ({ at, length, ...found, language }));

/**
 * Reads queries in English.
 * @returns a function of a query: the runs of words that the concepts know, with the site's word for each
 */
export function englishReader(form: EnglishForm): (query: string) => Meaning[] {
	const dictionary = new Map<string, Known>();
	for (const [at, line] of form.entries()) {
		const [word = '', keys = '', asks] = line.split('|');
		const known = knownOf(at, wordsOf(word), asks);
		const all = [...wordsOf(word).map((each) => keyOf(each, 'en')), ...wordsOf(keys)];
		for (const key of all) add(dictionary, key, known);
	}
	const find = finderInWhole(dictionary, 'en');
	return (query) => meaningsOf(foldedWords(query), find, 'en');
}

/** How well a query reads in a language: letters understood, less those that the language does not write. */
const fit = (
	query: string,
	words: readonly string[],
	meanings: readonly Meaning[],
	language: Language,
): number =>
	meanings.reduce(
		(sum, { at, length }) => sum + words.slice(at, at + length).join('').length,
		-foreignLetters(query, language),
	);

/** What stands at a place of a query, read in one more language: more words for the same run, or none if it is taken. */
function join(kept: Map<number, Meaning>, meaning: Meaning, asGood: boolean): void {
	const { at, length, words, asks } = meaning;
	const there = kept.get(at);
	if (there?.length === length && asGood) {
		kept.set(at, { ...there, ...both(there, meaning) });
		return;
	}
	const taken = [...kept.values()].some((other) => other.at < at + length && at < other.at + other.length);
	// What joins in one language is a word in another: دی is “gave” in Urdu and a month in Persian.
	if (!taken && (asGood || words.length + asks.length > 0)) kept.set(at, meaning);
}

/**
 * Reads queries in the languages of Arabic script. The same word means other things in each (این: “this” in Persian,
 * “where” in Arabic), so a query is read in the language that knows most of it and whose letters it is written with, in
 * several if they know it as well; what these do not know is looked up in the others.
 * @returns a function of a query: the runs of words that the concepts know, in the order of the query; names, and what
 * no concept knows, are left out
 */
export function scriptsReader({ languages, particles, concepts }: ScriptsForm): (query: string) => Meaning[] {
	const dictionaries = languages.map((language, n) => {
		const dictionary = new Map<string, Known>();
		for (const key of wordsOf(particles[n] ?? '')) add(dictionary, key, NOTHING);
		for (const [at, line] of concepts.entries()) {
			const [words = '', asks, ...keys] = line.split('|');
			for (const key of wordsOf(keys[n] ?? '')) add(dictionary, key, knownOf(at, wordsOf(words), asks));
		}
		return { language, find: finderInWhole(dictionary, language) };
	});
	return (query) => {
		const words = foldedWords(query);
		const readings = dictionaries
			.map(({ language, find }) => {
				const meanings = meaningsOf(words, find, language);
				return { meanings, fit: fit(query, words, meanings, language) };
			})
			.sort((a, b) => b.fit - a.fit);
		const kept = new Map<number, Meaning>();
		for (const reading of readings)
			for (const meaning of reading.meanings) join(kept, meaning, reading.fit === readings[0]!.fit);
		return [...kept.values()].sort((a, b) => a.at - b.at);
	};
}
