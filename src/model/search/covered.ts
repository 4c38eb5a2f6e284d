/** What it says that a record has much or little of the weight of a query: shares as `scoresOf` gives them. */

/** Of the weight of a query, how much must be in one record for the site to have something to say on it. */
const LEAST_COVERED = 0.62;

/** Whether so little of a query is in any one record that the site says nothing on it. */
export const isSilent = (covered: number): boolean => covered < LEAST_COVERED;

/**
 * Whether a record has every part of a query, so that it can be its answer: “what did the missile cost” is not answered by
 * what a port cost.
 * @param share of the weight of the query, as `scoresOf` gives it; sums of fractions, so it may miss 1 by a hair
 */
export const hasAll = (share = 0): boolean => share > 1 - 1e-9;
