/** No name and no sensible question is longer; what follows is left out. */
const LONGEST_QUERY = 200;

/**
 * What was typed or pasted, as a query: signs that cannot be seen on paper (control characters, breaks) are spaces, runs
 * of spaces are one, and it is cut at `LONGEST_QUERY` characters (code points), never within one.
 */
export const typedQuery = (text: string): string =>
	[...text.replace(/[\p{Cc}\s]+/gu, ' ').trim()].slice(0, LONGEST_QUERY).join('').trim();
