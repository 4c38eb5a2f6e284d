import { stemmer } from 'stemmer';
import type { IndexedWords } from './indexed-words.ts';
import { vocabularyOf, type Vocabulary } from './vocabulary.ts';
import { hasFigure } from './words.ts';

/**
 * An index of words that is made where it is asked, from the texts themselves: for the portable edition, which has no
 * files beside it. It answers as Pagefind does on the site: words by their English stems, titles and names before texts.
 */

/** Settings of the ranking, BM25 as published by Robertson and Zaragoza (2009): how soon repeats stop counting, how far long texts count less. */
const REPEATS = 1.2;
const LENGTH = 0.75;
/** What a word in a title or among names counts, beside one in the text: as on the site. */
const TITLE = 4;
/** What a longer word that begins so counts, for each letter more. */
const LETTER_MORE = 0.1;

/** Places of words in a record are numbers below this; those of title and names lie in the upper half. */
const PLACES = 65_536;
const TITLE_FROM = PLACES / 2;

const LATIN = /^[a-z]+$/;
const stemOf = (word: string): string => (LATIN.test(word) ? stemmer(word) : word);

/** Records by number, with how well each fits. */
type Fits = Map<number, number>;

export class WordIndex {
	/** For each stem, where it stands: the number of the record times `PLACES`, and the place in it. */
	readonly #places = new Map<string, number[]>();
	readonly #lengths: number[] = [];
	/** All words in alphabetical order. */
	readonly #words: readonly string[];
	readonly #mean: number;
	readonly vocabulary: Vocabulary;

	/** @param records what is held of each record, in their order */
	constructor(records: readonly IndexedWords[]) {
		const words = new Set<string>();
		for (const [record, { content, title, names }] of records.entries()) {
			const add = (text: string, from: number): number => {
				const all = text.split(' ').filter(Boolean);
				for (const [at, word] of all.slice(0, TITLE_FROM - 1).entries()) {
					words.add(word);
					const stem = stemOf(word);
					const places = this.#places.get(stem) ?? [];
					places.push(record * PLACES + from + at);
					this.#places.set(stem, places);
				}
				return all.length;
			};
			this.#lengths.push(add(content, 0));
			// A name does not go on where the title ends.
			add(names, TITLE_FROM + 1 + add(title, TITLE_FROM));
		}
		this.#words = [...words].sort();
		this.#mean = this.#lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, this.#lengths.length);
		this.vocabulary = vocabularyOf(
			records.map(({ content, title, names }) => `${content} ${title} ${names}`),
		);
	}

	/** The records that have words one behind the other: 1, or more for those that have them in a title or a name. */
	whole(...words: readonly string[]): Fits {
		const [first = [], ...others] = words.map((word) => this.#places.get(stemOf(word)) ?? []);
		const sets = others.map((places) => new Set(places));
		const fits: Fits = new Map();
		for (const place of first)
			if (sets.every((set, after) => set.has(place + after + 1))) {
				const record = Math.floor(place / PLACES);
				const fit = place % PLACES >= TITLE_FROM ? TITLE : 1;
				fits.set(record, Math.max(fits.get(record) ?? 0, fit));
			}
		return fits;
	}

	/** The records that have a word or one that begins so, by BM25. */
	loose(word: string): Fits {
		const weights = new Map([[stemOf(word), 1]]);
		// A number fits exactly or not at all.
		if (!hasFigure(word))
			for (const longer of this.#beginning(word)) {
				const stem = stemOf(longer);
				const weight = 1 / (1 + LETTER_MORE * (longer.length - word.length));
				weights.set(stem, Math.max(weights.get(stem) ?? 0, weight));
			}
		const counts: Fits = new Map();
		for (const [stem, weight] of weights)
			for (const place of this.#places.get(stem) ?? []) {
				const record = Math.floor(place / PLACES);
				const count = weight * (place % PLACES >= TITLE_FROM ? TITLE : 1);
				counts.set(record, (counts.get(record) ?? 0) + count);
			}
		return new Map(
			[...counts].map(([record, count]) => {
				const long = 1 - LENGTH + (LENGTH * (this.#lengths[record] ?? 0)) / this.#mean;
				return [record, (count * (REPEATS + 1)) / (count + REPEATS * long)];
			}),
		);
	}

	/** The words that begin so. */
	*#beginning(start: string): Generator<string> {
		let [low, high] = [0, this.#words.length];
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((this.#words[middle] ?? '') < start) low = middle + 1;
			else high = middle;
		}
		for (let word = this.#words[low]; word?.startsWith(start); word = this.#words[++low]) yield word;
	}
}
