import type { Kind } from './kinds.ts';

/** What the index answers to one word: records with how well each fits. */
export type Answer = readonly { id: string; score: number }[];

/** A record with how well it fits the whole query. */
export interface Ranked {
	id: string;
	score: number;
}

/** How ranking weighs things. Chosen by `npm run bench:search` on the tuning half of e2e/search/queries/. */
const WEIGHTS = {
	/** What it counts that a word is there at all, beside how well it fits. */
	presence: 0,
	/** What another word for the same counts, beside the word itself. */
	synonym: 0.7,
	/** How much a record must have all the words. */
	coverage: 0.5,
	/** A page as such before a part of it. */
	wholePage: 1.15,
	/** What a further hit on one page adds to it. */
	extraHit: 0.35,
	/** Claims are many and short, so that every word fits them well; statements repeat the source document. */
	kinds: { Claims: 0.9, Statements: 0.6, Disputes: 1.5, Pages: 0.6, Places: 0.8, Terms: 0.8 } as Partial<
		Record<Kind, number>
	>,
};

/**
 * Joins the answers to the words of a query: a rare word counts more than a common one, and a record with all words more
 * than one with a few.
 * @param answers for each word: its own answer first, then those of other words for the same
 * @param total how many records the index has
 */
export function mergeAnswers(answers: readonly (readonly Answer[])[], total: number): Map<string, number> {
	const scores = new Map<string, { sum: number; covered: number }>();
	let weight = 0;
	for (const [own = [], ...others] of answers) {
		const best = new Map<string, number>();
		[own, ...others].forEach((answer, nth) => {
			const top = Math.max(...answer.map(({ score }) => score), Number.MIN_VALUE);
			for (const { id, score } of answer) {
				const fit = WEIGHTS.presence + (1 - WEIGHTS.presence) * (score / top);
				best.set(id, Math.max(best.get(id) ?? 0, nth === 0 ? fit : fit * WEIGHTS.synonym));
			}
		});
		if (best.size === 0) continue;
		const rarity = Math.log(1 + total / best.size);
		weight += rarity;
		for (const [id, fit] of best) {
			const score = scores.get(id) ?? { sum: 0, covered: 0 };
			scores.set(id, { sum: score.sum + rarity * fit, covered: score.covered + rarity });
		}
	}
	return new Map(
		[...scores].map(([id, { sum, covered }]) => [id, sum * (covered / weight) ** WEIGHTS.coverage]),
	);
}

/**
 * Puts the hits of one page together under the best of them.
 * @param kindOf the kind of a record
 * @param pageOf the page of a record that is a page of prose or a part of one, with whether it is the page as such
 * @returns the best record of each page with the others of it behind it, the best page first
 */
export function groupByPage(
	scores: ReadonlyMap<string, number>,
	kindOf: (id: string) => Kind | undefined,
	pageOf: (id: string) => { page: string; whole: boolean } | undefined,
): (Ranked & { others: string[] })[] {
	const weighed = [...scores].map(([id, score]) => {
		const kind = kindOf(id);
		const page = pageOf(id);
		return {
			id,
			page: page?.page ?? id,
			score: score * ((kind && WEIGHTS.kinds[kind]) ?? 1) * (page?.whole ? WEIGHTS.wholePage : 1),
		};
	});
	weighed.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
	const groups = new Map<string, Ranked & { others: string[] }>();
	for (const { id, page, score } of weighed) {
		const group = groups.get(page);
		if (group) {
			group.others.push(id);
			group.score += WEIGHTS.extraHit * score;
		} else groups.set(page, { id, score, others: [] });
	}
	return [...groups.values()].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}
