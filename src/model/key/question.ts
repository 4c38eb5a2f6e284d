/** Words of a question that change with whom it is about, or that say nothing of what is asked. */
const PASSED_OVER = new Set(
	'a an the did do does is are was were has have had he she it they him her them his hers its their theirs'.split(
		' ',
	),
);

/**
 * What a question asks, whomever it asks it of: “What did he say?” and “What do they say?” share “say” and “what”.
 * @param question a heading of prose
 * @returns its words in lower case, without those that change
 */
export const askedWords = (question: string): ReadonlySet<string> =>
	new Set((question.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !PASSED_OVER.has(word)));
