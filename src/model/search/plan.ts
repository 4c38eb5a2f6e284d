import type { Change } from './answer.ts';
import { namedBy, type Named } from './bearer.ts';
import { foldedWords } from './fold.ts';
import { mend, type Lookups, type Mended } from './mend.ts';
import { meaningsOf, phrasesBeside } from './meanings.ts';
import { partOfName, partOfPhrase, partOfWord, type Part, type Term } from './query-parts.ts';
import { queryWords, type QueryWord } from './query-words.ts';
import { rejoined } from './rejoined.ts';
import { longestSpan } from './spans.ts';
import type { Meaning } from './understand.ts';
import { wordsOf } from './words.ts';

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
	/** Whether every part is a name of the site, a day, or a concept of its subject. */
	understood: boolean;
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
	const typedWords = queryWords(query, stops);
	// English has spellings of its own for what is written in one word or in two.
	const words = literal || tongue === 'en' ? typedWords : await rejoined(typedWords, lookups);
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
		understood: parts.every(({ known = false }) => known),
	};
}

/** The plan for what is one word of the index, such as a web address. */
export const planOfWord = (typed: string, word: string): Plan => ({
	terms: [{ typed, ways: [{ words: [word], weight: 1 }], concepts: [], beginning: false }],
	changed: [],
	missing: [],
	asked: typed,
	asks: [],
	understood: false,
});
