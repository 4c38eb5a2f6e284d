import { longestSpan } from './spans.ts';
import { beginningOf, keysOf, type Tongue } from './word-forms.ts';

/** A run of words that a dictionary knows. */
export interface Run<Found> {
	/** Its first word and how many it takes. */
	at: number;
	length: number;
	found: Found;
}

/** What a run of folded words means in a dictionary; `undefined` for one that it does not know. */
export type Finder<Found> = (run: readonly string[]) => Found | undefined;

/** @param dictionary by the keys of `word-forms.ts`; it may grow */
export const finderIn =
	<Found>(dictionary: ReadonlyMap<string, Found>, tongue: Tongue): Finder<Found> =>
	(run) =>
		keysOf(run, tongue)
			.map((key) => dictionary.get(key))
			.find((found) => found !== undefined);

/** So many letters at its beginning are enough to see that no key begins like a run of words. */
const BEGINNING = 5;

/**
 * The same for whole texts. They have a hundred thousand words, most of them again and again, and hardly one begins a phrase:
 * a single word is looked up once in all its forms, and several words only if some key begins like them.
 * @param dictionary by the keys of `word-forms.ts`, whole
 */
export function finderInWhole<Found>(dictionary: ReadonlyMap<string, Found>, tongue: Tongue): Finder<Found> {
	const beginnings = new Set(['']);
	for (const key of dictionary.keys())
		for (let length = 1; length <= Math.min(BEGINNING, key.length); length += 1)
			beginnings.add(key.slice(0, length));
	const find = finderIn(dictionary, tongue);
	const mayBegin = (run: readonly string[]): boolean =>
		beginnings.has(beginningOf(run, tongue).slice(0, BEGINNING));
	const begins = new Map<string, boolean>();
	const single = new Map<string, Found | undefined>();
	return (run) => {
		const [word = ''] = run;
		if (run.length > 1) {
			if (!begins.has(word)) begins.set(word, mayBegin([word, '']));
			return begins.get(word) && mayBegin(run) ? find(run) : undefined;
		}
		if (!single.has(word)) single.set(word, find(run));
		return single.get(word);
	};
}

/**
 * The longest runs of words that are found, from left to right; words that are not are passed over.
 * @param words folded
 */
export function runsOf<Found>(words: readonly string[], find: Finder<Found>): Run<Found>[] {
	const runs: Run<Found>[] = [];
	for (let at = 0; at < words.length;) {
		const span = longestSpan(words, at, find);
		if (span) runs.push({ at, ...span });
		at += span?.length ?? 1;
	}
	return runs;
}
