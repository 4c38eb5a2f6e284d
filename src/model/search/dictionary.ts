import { longestSpan } from './spans.ts';
import { keysOf, type Tongue } from './word-forms.ts';

/** A run of words that a dictionary knows. */
export interface Run<Found> {
	/** Its first word and how many it takes. */
	at: number;
	length: number;
	found: Found;
}

/**
 * The longest runs of words that a dictionary knows, from left to right; words that it does not know are passed over.
 * @param words folded
 * @param dictionary by the keys of `word-forms.ts`
 */
export function runsOf<Found>(
	words: readonly string[],
	dictionary: ReadonlyMap<string, Found>,
	tongue: Tongue,
): Run<Found>[] {
	const runs: Run<Found>[] = [];
	for (let at = 0; at < words.length;) {
		const span = longestSpan(words, at, (run) =>
			keysOf(run, tongue)
				.map((key) => dictionary.get(key))
				.find((found) => found !== undefined),
		);
		if (span) runs.push({ at, ...span });
		at += span?.length ?? 1;
	}
	return runs;
}
