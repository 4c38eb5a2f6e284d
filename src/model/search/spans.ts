/** The most words that a name in a query is looked for in. */
const LONGEST_NAME = 6;

/**
 * The longest run of words from a place on for which something is found.
 * @param find what is found for a run; `undefined` is nothing
 * @returns what was found and how many words it takes; nothing if not even the first word finds any
 */
export function longestSpan<Found, Word = string>(
	words: readonly Word[],
	at: number,
	find: (span: readonly Word[]) => Found | undefined,
): { found: Found; length: number } | undefined {
	for (let length = Math.min(LONGEST_NAME, words.length - at); length > 0; length -= 1) {
		const found = find(words.slice(at, at + length));
		if (found !== undefined) return { found, length };
	}
	return undefined;
}
