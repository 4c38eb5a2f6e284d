import type { Change } from './answer.ts';
import { namedBy, type Named } from './bearer.ts';
import { conceptWord } from './index-concepts.ts';
import { foldedWords } from './fold.ts';
import { mend, waysOf, type Lookups, type Mended, type Way } from './mend.ts';
import { meaningsOf, phrasesBeside } from './meanings.ts';
import { queryWords, type QueryWord } from './query-words.ts';
import { longestSpan } from './spans.ts';
import type { Meaning } from './understand.ts';
import { partsOf, wordsOf } from './words.ts';

/** A part of the query: a word, a name or a day, with every way in which a text may say it. */
export interface Term {
	typed: string;
	ways: readonly Way[];
	/** The words of the index for what it means, which other words for the same have, too. */
	concepts: readonly string[];
	/** Whether longer words that begin so count, too. */
	beginning: boolean;
}

/** What the index is asked for a query. */
export interface Plan {
	terms: readonly Term[];
	changed: readonly Change[];
	/** Words that are in no text and resemble none that is. */
	missing: readonly string[];
	/** The words that are sought, as a reader would write them. */
	asked: string;
	/** The kinds of answer that are asked for. */
	asks: readonly string[];
}

/** What becomes of a part of the query. */
interface Part {
	/** Nothing, where it is in no text. */
	term?: Term;
	typed: string;
	/** As a reader would write it. */
	asked: string;
	change?: Change;
}

/** The language of the texts, with its words that only ask or join. */
type Language = Pick<Lookups, 'tongue' | 'stops'>;

/** What a name that the site writes otherwise counts, beside the words as typed. */
const OWN_SPELLING = 0.95;
/** What the meaning of a word counts, where the word itself is in no text. */
const MEANING = 0.8;

const singular = (word: string): string => word.replace(/s$/, '');

/** A name, in the spelling of the site and as it was typed. */
function partOfName(
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
		return { typed, asked: typed, term: { typed, ways, concepts: [], beginning } };
	}
	const called = partsOf(spelling, stops);
	ways.unshift({ words: title, weight: 1 });
	if (called.join(' ') !== title.join(' ')) ways.unshift({ words: called, weight: 1 });
	return {
		typed,
		asked: spelling,
		term: { typed, ways, concepts: [], beginning: false },
		change: { typed, taken: spelling, why: 'name' },
	};
}

/** A word that is no name: as it was typed, put right, or by what it means. */
function partOfWord(
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
		term: { typed, ways: [...waysOf(mended), ...instead], concepts, beginning },
		...(taken === undefined
			? {}
			: { change: { typed, taken, why: translated === undefined ? 'slip' : 'translated' } }),
	};
}

/** A phrase of words each of which only joins or asks, which means something as a whole: «چه می‌خواهد». */
function partOfPhrase({ at, length, words, concepts }: Meaning, query: string, { stops }: Language): Part {
	const typed = foldedWords(query)
		.slice(at, at + length)
		.join(' ');
	const ways = words.map((sense) => ({ words: partsOf(sense, stops), weight: MEANING, phrase: true }));
	return {
		typed,
		asked: typed,
		term: { typed, ways, concepts: concepts.map(conceptWord), beginning: false },
	};
}

const literally = (word: QueryWord): Mended => ({
	word,
	parts: word.parts,
	beginning: word.last,
	missing: false,
});

/**
 * Reads a query: finds the names in it, the days, what its words mean, and the nearest word for a slip. No word is
 * dropped: what is in no text is told.
 * @param query as `typedQuery` gives it
 * @param literal whether every word is sought as it was typed
 */
export async function planQuery(query: string, lookups: Lookups, literal = false): Promise<Plan> {
	const { tongue = 'en', stops } = lookups;
	const words = queryWords(query, stops);
	const meanings = literal ? [] : await meaningsOf(query, words, lookups);
	const meantBy = ({ at, length, days }: QueryWord): Meaning[] =>
		meanings.filter((each) => !days && each.at < at + length && at < each.at + each.length);
	const mended = literal
		? words.map(literally)
		: await Promise.all(
				words.map((word) =>
					mend(
						word,
						lookups,
						meantBy(word).some((each) => each.words.length > 0),
					),
				),
			);
	const nameAt = (at: number): { found: Named; length: number } | undefined =>
		longestSpan(words, at, (span) =>
			span.some(({ days }) => days)
				? undefined
				: namedBy(lookups.names, span.map(({ typed }) => typed).join(' '), stops),
		);
	/** How many words a phrase takes that is understood as one, and not word by word as the language of the texts is. */
	const runAt = (at: number): number => {
		const run = meantBy(words[at]!).find(({ language }) => language !== tongue);
		const after = words.slice(at + 1).findIndex((word) => !run || word.at >= run.at + run.length);
		return after < 0 ? words.length - at : after + 1;
	};
	const all = wordsOf(query, stops);
	/** What was typed from one word to another, with the words between them that tell nothing. */
	const typedFrom = (first: QueryWord, last: QueryWord): string =>
		all
			.filter(({ at }) => at >= first.at && at < last.at + last.length)
			.map(({ typed }) => typed)
			.join(' ');
	const parts: Part[] = [];
	for (let at = 0; at < mended.length;) {
		const name = literal ? undefined : nameAt(at);
		const span = mended.slice(at, at + (name?.length ?? runAt(at)));
		const [first, last] = [span[0]!, span.at(-1)!];
		const typed = typedFrom(first.word, last.word);
		const part = name
			? partOfName(span, name.found, typed, lookups)
			: partOfWord(first, meantBy(first.word), typed, lookups);
		if (part) parts.push(part);
		at += span.length;
	}
	parts.push(...phrasesBeside(meanings, words).map((meant) => partOfPhrase(meant, query, lookups)));
	return {
		terms: parts.flatMap(({ term }) => term ?? []),
		changed: parts.flatMap(({ change }) => change ?? []),
		missing: parts.flatMap(({ term, typed }) => (term ? [] : [typed])),
		asks: [...new Set(meanings.flatMap((each) => each.asks))],
		asked: parts.map(({ asked }) => asked).join(' ') || foldedWords(query).join(' '),
	};
}

/** The plan for what is one word of the index, such as a web address. */
export const planOfWord = (typed: string, word: string): Plan => ({
	terms: [{ typed, ways: [{ words: [word], weight: 1 }], concepts: [], beginning: false }],
	changed: [],
	missing: [],
	asked: typed,
	asks: [],
});
