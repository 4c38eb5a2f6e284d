import type { Change } from './answer.ts';
import type { Named } from './bearer.ts';
import { conceptWord } from './index-concepts.ts';
import { foldedWords } from './fold.ts';
import { waysOf, type Lookups, type Mended, type Way } from './mend.ts';
import { LIGHT_WORDS } from './stop-words.ts';
import type { Meaning } from './understand.ts';
import { partsOf } from './words.ts';

/** A part of the query: a word, a name or a day, with every way in which a text may say it. */
export interface Term {
	typed: string;
	ways: readonly Way[];
	/** The words of the index for what it means, which other words for the same have, too. */
	concepts: readonly string[];
	/** Whether longer words that begin so count, too. */
	beginning: boolean;
	/** Whether it tells little, beside other parts. */
	light?: boolean;
}

/** What becomes of a part of the query. */
export interface Part {
	/** Nothing, where it is in no text. */
	term?: Term;
	typed: string;
	/** As a reader would write it. */
	asked: string;
	change?: Change;
	/** Whether it is a name of the site, a day, or a concept of its subject. */
	known?: boolean;
}

/** The language of the texts, with its words that only ask or join. */
type Language = Pick<Lookups, 'tongue' | 'stops'>;

/** What a name that the site writes otherwise counts, beside the words as typed. */
const OWN_SPELLING = 0.95;
/** What the meaning of a word counts, where the word itself is in no text. */
const MEANING = 0.8;

const singular = (word: string): string => word.replace(/s$/, '');

/** A name, in the spelling of the site and as it was typed. */
export function partOfName(
	span: readonly Mended[],
	{ title, spelling }: Named,
	typed: string,
	{ stops }: Language,
): Part {
	const parts = span.flatMap(({ word }) => word.parts);
	const same = parts.every((part) => title.some((own) => singular(own) === singular(part)));
	const joined = span.length === 1 ? waysOf(span[0]!).slice(1) : [];
	const ways: Way[] = [{ words: parts, weight: same ? 1 : OWN_SPELLING }, ...joined];
	if (same) {
		const beginning = parts.length === 1 && (span.at(-1)?.word.last ?? false);
		return { typed, asked: typed, term: { typed, ways, concepts: [], beginning }, known: true };
	}
	const called = partsOf(spelling, stops);
	ways.unshift({ words: title, weight: 1 });
	if (called.join(' ') !== title.join(' ')) ways.unshift({ words: called, weight: 1 });
	return {
		typed,
		asked: spelling,
		term: { typed, ways, concepts: [], beginning: false },
		change: { typed, taken: spelling, why: 'name' },
		known: true,
	};
}

/** A word that is no name: as it was typed, put right, or by what it means. */
export function partOfWord(
	mended: Mended,
	meant: readonly Meaning[],
	typed: string,
	{ tongue = 'en', stops }: Language,
): Part | undefined {
	const senses = [...new Set(meant.flatMap(({ words }) => words))];
	// A word that only asks or joins.
	if (meant.length > 0 && senses.length === 0) return undefined;
	const foreign = meant.some(({ language }) => language !== tongue);
	const instead =
		mended.missing || foreign
			? senses.map((sense) => ({ words: partsOf(sense, stops), weight: MEANING, phrase: true }))
			: [];
	if (mended.missing && instead.length === 0) return { typed, asked: typed };
	const { slip, beginning } = mended;
	const translated = foreign ? senses[0] : undefined;
	const taken = translated ?? slip;
	const concepts = [...new Set(meant.flatMap((each) => each.concepts.map(conceptWord)))];
	return {
		typed,
		asked: taken ?? typed,
		term: {
			...{ typed, ways: [...waysOf(mended), ...instead], concepts, beginning },
			light: tongue === 'en' && mended.parts.every((part) => LIGHT_WORDS.has(part)),
		},
		known: meant.length > 0 || mended.word.days !== undefined,
		...(taken === undefined
			? {}
			: { change: { typed, taken, why: translated === undefined ? 'slip' : 'translated' } }),
	};
}

/** A phrase of words each of which only joins or asks, which means something as a whole: «چه می‌خواهد». */
export function partOfPhrase(
	{ at, length, words, concepts }: Meaning,
	query: string,
	{ stops }: Language,
): Part {
	const typed = foldedWords(query)
		.slice(at, at + length)
		.join(' ');
	const ways = words.map((sense) => ({ words: partsOf(sense, stops), weight: MEANING, phrase: true }));
	return {
		typed,
		asked: typed,
		term: { typed, ways, concepts: concepts.map(conceptWord), beginning: false },
		known: true,
	};
}
