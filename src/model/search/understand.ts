import { ASKS, type Asks } from '../../subject/concepts.ts';
import { foreignLetters, type Language } from '../../subject/languages.ts';
import { wordsOf, type EnglishForm, type ScriptsForm } from './concepts.ts';
import { runsOf } from './dictionary.ts';
import { foldedWords } from './fold.ts';
import { keyOf, type Tongue } from './word-forms.ts';

/** What a run of words in a query means. */
export interface Meaning {
	/** The first word of the run and how many it takes, counted in `foldedWords(query)`. */
	at: number;
	length: number;
	/**
	 * The site's most telling word for it, one for each concept that it belongs to; none for words that only join or ask.
	 * `synonymsOf` knows the others.
	 */
	words: readonly string[];
	/** The kinds of answer that it asks for. */
	asks: readonly Asks[];
	/** In which language it was read. */
	language: Tongue;
}

/** What stands behind one key of a dictionary. */
type Known = Pick<Meaning, 'words' | 'asks'>;
type Dictionary = ReadonlyMap<string, Known>;

/** Adds what a key means to what it means already: a word may belong to two concepts. */
function add(dictionary: Map<string, Known>, key: string, words: readonly string[], asks?: Asks): void {
	const known = dictionary.get(key);
	dictionary.set(key, {
		words: [...new Set([...(known?.words ?? []), ...words])],
		asks: [...new Set([...(known?.asks ?? []), ...(asks ? [asks] : [])])],
	});
}

const meaningsOf = (words: readonly string[], dictionary: Dictionary, language: Tongue): Meaning[] =>
	runsOf(words, dictionary, language).map(({ at, length, found }) => ({ at, length, ...found, language }));

const asksOf = (text: string | undefined): Asks | undefined => ASKS.find((each) => each === text);

/**
 * Reads queries in English.
 * @returns a function of a query: the runs of words that the concepts know, with the site's word for each
 */
export function englishReader(form: EnglishForm): (query: string) => Meaning[] {
	const dictionary = new Map<string, Known>();
	for (const line of form) {
		const [words = '', asked = '', asks] = line.split('|');
		const own = wordsOf(words);
		for (const key of [...own.map((word) => keyOf(word, 'en')), ...wordsOf(asked)])
			add(dictionary, key, own.slice(0, 1), asksOf(asks));
	}
	return (query) => meaningsOf(foldedWords(query), dictionary, 'en');
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
		kept.set(at, {
			...there,
			words: [...new Set([...there.words, ...words])],
			asks: [...new Set([...there.asks, ...asks])],
		});
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
		for (const key of wordsOf(particles[n] ?? '')) add(dictionary, key, []);
		for (const line of concepts) {
			const [words = '', asks, ...keys] = line.split('|');
			for (const key of wordsOf(keys[n] ?? '')) add(dictionary, key, wordsOf(words), asksOf(asks));
		}
		return { language, dictionary };
	});
	return (query) => {
		const words = foldedWords(query);
		const readings = dictionaries
			.map(({ language, dictionary }) => {
				const meanings = meaningsOf(words, dictionary, language);
				return { meanings, fit: fit(query, words, meanings, language) };
			})
			.sort((a, b) => b.fit - a.fit);
		const kept = new Map<number, Meaning>();
		for (const reading of readings)
			for (const meaning of reading.meanings) join(kept, meaning, reading.fit === readings[0]!.fit);
		return [...kept.values()].sort((a, b) => a.at - b.at);
	};
}
