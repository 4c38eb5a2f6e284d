/** How good a search is, as plain numbers: which results are right for a query, and how early the first of them comes. */

/** How far down a list of results a right one still counts for the mean reciprocal rank. */
const DEPTH = 10;

/** What one query was answered with. */
export interface Answer {
	/** Addresses that are right, from the site's root; one without a fragment takes every part of its page. */
	targets: readonly string[];
	/** Addresses of the results, best first. */
	results: readonly string[];
}

export interface Score {
	/** Share of the queries, from 0 to 1, whose first result is right. */
	first: number;
	/** Share of the queries, from 0 to 1, with a right result among the first three. */
	three: number;
	/** Mean reciprocal rank, from 0 to 1: the mean of one by the rank of the first right result, 0 beyond `DEPTH`. */
	rank: number;
	/** How many queries had no result at all. */
	empty: number;
}

/** Whether a result is right: its address is a target, or a part of a page that is a target as a whole. */
export function isRight(address: string, targets: readonly string[]): boolean {
	return targets.includes(address) || targets.includes(address.replace(/#.*$/s, ''));
}

/**
 * The rank of the first right result, from 1; an address that comes again is counted once.
 * @returns `undefined` if no result is right
 */
export function rankOf({ targets, results }: Answer): number | undefined {
	const at = [...new Set(results)].findIndex((address) => isRight(address, targets));
	return at < 0 ? undefined : at + 1;
}

/** Whether a right result is among the first `n`. */
export const isFound = (answer: Answer, n: number): boolean => (rankOf(answer) ?? Infinity) <= n;

/**
 * Scores the answers to a list of queries.
 * @throws RangeError if the list is empty, of which no share can be told
 */
export function scoreOf(answers: readonly Answer[]): Score {
	if (answers.length === 0) throw new RangeError('There is no answer to score.');
	const share = (n: number): number => answers.filter((answer) => isFound(answer, n)).length / answers.length;
	const reciprocal = (answer: Answer): number => {
		const rank = rankOf(answer);
		return rank === undefined || rank > DEPTH ? 0 : 1 / rank;
	};
	return {
		first: share(1),
		three: share(3),
		rank: answers.reduce((sum, answer) => sum + reciprocal(answer), 0) / answers.length,
		empty: answers.filter(({ results }) => results.length === 0).length,
	};
}
