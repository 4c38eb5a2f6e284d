import type { Way } from '../../model/search/mend.ts';
import type { Plan, Term } from '../../model/search/plan.ts';
import {
	bestFit,
	fitOfAll,
	fitOfWord,
	scoresOf,
	type Fit,
	type Scores,
	type Weighed,
} from '../../model/search/rank.ts';
import { hasFigure } from '../../model/search/words.ts';
import type { PagefindIndex } from './pagefind-index.ts';

/** Asks an index for every part of a query, side by side, and scores its records. */

/** Other words for the same are sought where fewer records than this have most of the query. */
const FEW = 5;
/** Most of a query: this share of its weight. */
const MOST_OF_IT = 0.7;

async function fitOf(index: PagefindIndex, word: string, beginning: boolean): Promise<Fit> {
	const [whole, loose] = await Promise.all([index.whole(word), index.loose(word)]);
	return fitOfWord(whole, loose, beginning && !hasFigure(word));
}

async function fitOfWay(
	index: PagefindIndex,
	{ words, weight, phrase }: Way,
	beginning: boolean,
): Promise<Fit> {
	const fit = fitOfAll(await Promise.all(words.map((word) => fitOf(index, word, beginning))), weight);
	if (!phrase || words.length < 2) return fit;
	const together = await index.whole(...words);
	return new Map([...fit].filter(([record]) => together.has(record)));
}

const fitOfTerm = async (index: PagefindIndex, { ways, beginning }: Term): Promise<Fit> =>
	bestFit(await Promise.all(ways.map((way, nth) => fitOfWay(index, way, beginning && nth === 0))));

/** Records in which two parts of the query stand side by side. */
async function together(index: PagefindIndex, one: Term, other: Term | undefined): Promise<Fit> {
	const [first, second] = [one.ways[0]?.words ?? [], other?.ways[0]?.words ?? []];
	return first.length > 0 && second.length > 0 ? index.whole(...first, ...second) : new Map();
}

/**
 * Scores the records of an index for a query.
 * @param synonyms other words for the same as a word, asked only where the words themselves find little
 */
export async function weigh(
	index: PagefindIndex,
	{ terms, missing }: Plan,
	synonyms: (word: string) => readonly string[],
): Promise<Scores> {
	const parts: Weighed[] = await Promise.all(
		terms.map(async (term, at) => {
			const [fit, withNext] = await Promise.all([
				fitOfTerm(index, term),
				together(index, term, terms[at + 1]),
			]);
			return { fit, withNext };
		}),
	);
	const plain = scoresOf(parts, index.total, missing.length);
	if (terms.length < 2 || [...plain.shares.values()].filter((share) => share >= MOST_OF_IT).length >= FEW)
		return plain;
	const widened = await Promise.all(
		parts.map(async (part, at): Promise<Weighed> => {
			const others = (terms[at]?.ways[0]?.words ?? []).flatMap(synonyms);
			const similar = await Promise.all(
				others.map((word) => fitOfWay(index, { words: word.split(' '), weight: 1 }, false)),
			);
			return { ...part, similar: bestFit(similar) };
		}),
	);
	return scoresOf(widened, index.total, missing.length);
}
