import type { Way } from '../../model/search/mend.ts';
import type { Plan } from '../../model/search/plan.ts';
import type { Term } from '../../model/search/query-parts.ts';
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
import type { RecordIndex } from './record-index.ts';

/** Asks an index for every part of a query, side by side, and scores its records. */

/** Other words for the same are sought where fewer records than this have most of the query: for one word, and for more. */
const FEW = { one: 5, more: 20 };
/** Most of a query: this share of its weight. */
const MOST_OF_IT = 0.9;

async function fitOf(index: RecordIndex, word: string, beginning: boolean): Promise<Fit> {
	const [whole, loose] = await Promise.all([index.whole(word), index.loose(word)]);
	return fitOfWord(whole, loose, beginning && !hasFigure(word));
}

async function fitOfWay(
	index: RecordIndex,
	{ words, weight, phrase }: Way,
	beginning: boolean,
): Promise<Fit> {
	const fit = fitOfAll(await Promise.all(words.map((word) => fitOf(index, word, beginning))), weight);
	if (!phrase || words.length < 2) return fit;
	const together = await index.whole(...words);
	return new Map([...fit].filter(([record]) => together.has(record)));
}

const fitOfTerm = async (index: RecordIndex, { ways, beginning }: Term): Promise<Fit> =>
	bestFit(await Promise.all(ways.map((way, nth) => fitOfWay(index, way, beginning && nth === 0))));

/** Records in which two parts of the query stand side by side. */
async function together(index: RecordIndex, one: Term, other: Term | undefined): Promise<Fit> {
	const [first, second] = [one.ways[0]?.words ?? [], other?.ways[0]?.words ?? []];
	return first.length > 0 && second.length > 0 ? index.whole(...first, ...second) : new Map();
}

/**
 * Scores the records of an index for a query; other words for the same are asked only where its own words find little.
 */
export async function weigh(index: RecordIndex, { terms, missing }: Plan): Promise<Scores> {
	const parts: Weighed[] = await Promise.all(
		terms.map(async (term, at) => {
			const [fit, withNext] = await Promise.all([
				fitOfTerm(index, term),
				together(index, term, terms[at + 1]),
			]);
			return { fit, withNext, light: term.light ?? false };
		}),
	);
	const plain = scoresOf(parts, index.total, missing.length);
	const found = [...plain.shares.values()].filter((share) => share >= MOST_OF_IT).length;
	if (found >= (terms.length === 1 ? FEW.one : FEW.more)) return plain;
	const widened = await Promise.all(
		parts.map(async (part, at): Promise<Weighed> => {
			const similar = await Promise.all((terms[at]?.concepts ?? []).map((word) => fitOf(index, word, false)));
			return { ...part, similar: bestFit(similar) };
		}),
	);
	return scoresOf(widened, index.total, missing.length);
}
