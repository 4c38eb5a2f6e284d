import { finderIn, runsOf } from './dictionary.ts';
import { foldedWords } from './fold.ts';
import { keyOf, type Tongue } from './word-forms.ts';

/** What owns the first group. */
const PARTICLES = ' 0';

/**
 * The keys under which words must be kept so that each is found: not those of a form that `word-forms.ts` leads back to
 * a word of the same group, nor of a phrase that reads the same word by word. An editor lists what comes to mind; what
 * is sent to browsers stays small.
 * @param groups the words of each concept, in one language, after the particles
 * @returns the keys of each group, in their order
 */
export function neededKeys(groups: readonly (readonly string[])[], tongue: Tongue): string[][] {
	/** The groups that a key stands in: a word may belong to two. */
	const owners = new Map<string, string>();
	for (const [group, phrases] of groups.entries())
		for (const key of new Set(phrases.map((phrase) => keyOf(phrase, tongue))))
			owners.set(key, `${owners.get(key) ?? ''} ${group}`);
	const size = (words: readonly string[]): number => words.length * 100 + words.join('').length;
	const phrases = groups
		.flat()
		.map((phrase) => ({ key: keyOf(phrase, tongue), words: foldedWords(phrase) }))
		.sort((a, b) => size(a.words) - size(b.words));
	const kept = new Map<string, string>();
	const find = finderIn(kept, tongue);
	for (const { key, words } of phrases) {
		const runs = runsOf(words, find);
		const read = runs.reduce((sum, { length }) => sum + length, 0) === words.length;
		const meant = new Set(runs.map(({ found }) => found));
		if (meant.size > 1) meant.delete(PARTICLES);
		const same = meant.size === 1 && meant.has(owners.get(key)!);
		if (!read || !same) kept.set(key, owners.get(key)!);
	}
	return groups.map((group) => [
		...new Set(group.map((phrase) => keyOf(phrase, tongue)).filter((key) => kept.has(key))),
	]);
}
