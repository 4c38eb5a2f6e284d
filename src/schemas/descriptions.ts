/** @file What a field is for, where several schemas have a field of the same purpose. */

/** What the summary of a page is for; every kind of page has one. */
export const SUMMARY = 'One or two sentences for lists and search engines.';

/** What the claims beside a summary are for. */
export const CLAIMS_OF_SUMMARY = 'The claims that carry the summary.';

/** What the day of review is for. */
export const REVIEWED =
	'The day of its last whole review. Change it only after reading all of it against its claims.';

/** What the number of an entry is for, where they are counted through. */
export const PLACE_IN_ORDER = 'Its place in the order: 1, 2, 3 …, with no gaps and no repeats.';
