/** No name and no sensible question is longer; what follows is left out. */
export const LONGEST_QUERY = 200;

/** Signs that take no room on paper, such as marks of direction; the half-space of Persian, which parts a word, is kept. */
const INVISIBLE = /(?!\u200c)\p{Default_Ignorable_Code_Point}/gu;

/** All that was typed or pasted, without what cannot be seen: control characters and breaks are spaces, runs of them one. */
const visible = (text: string): string[] => [
	...text
		.replace(INVISIBLE, '')
		.replace(/[\p{Cc}\s]+/gu, ' ')
		.trim(),
];

/** What was typed or pasted, as a query, cut at `LONGEST_QUERY` characters (code points), never within one. */
export const typedQuery = (text: string): string => visible(text).slice(0, LONGEST_QUERY).join('').trim();

/** Whether a query leaves out the end of what was typed. */
export const isCut = (text: string): boolean => visible(text).length > LONGEST_QUERY;
