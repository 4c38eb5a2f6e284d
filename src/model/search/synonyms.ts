/** What finds other words for the same: nothing for a word that stands in no sense. */
export type Synonyms = (word: string) => readonly string[];

/**
 * Other words for the same, from the senses of the subject. A word finds the others of its lines.
 * @param senses each a line of words, parted by spaces
 */
export function synonymsOf(senses: readonly string[]): Synonyms {
	const byWord = new Map<string, string[]>();
	for (const sense of senses) {
		const words = [...new Set(sense.split(' '))];
		for (const word of words)
			byWord.set(word, [
				...new Set([...(byWord.get(word) ?? []), ...words.filter((other) => other !== word)]),
			]);
	}
	return (word) => byWord.get(word) ?? [];
}
