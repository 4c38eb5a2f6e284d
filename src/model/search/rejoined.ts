import type { Lookups } from './mend.ts';
import type { QueryWord } from './query-words.ts';

/**
 * Joins two words that stand in the texts as one, too: «امیر عبداللهیان», which papers write with a space and without. Both
 * ways are then sought.
 */
export async function rejoined(
	words: readonly QueryWord[],
	{ isThere }: Pick<Lookups, 'isThere'>,
): Promise<QueryWord[]> {
	const done: QueryWord[] = [];
	for (const word of words) {
		const before = done.at(-1);
		const pair = before && [before, word].map(({ parts, days }) => (days ? [] : parts));
		if (!before || pair?.some(({ length }) => length !== 1)) {
			done.push(word);
			continue;
		}
		const parts = [before.parts[0]!, word.parts[0]!];
		const whole = parts.join('');
		if (!(await isThere(whole))) {
			done.push(word);
			continue;
		}
		done[done.length - 1] = {
			...before,
			typed: `${before.typed} ${word.typed}`,
			parts,
			joined: whole,
			length: word.at + word.length - before.at,
			last: word.last,
		};
	}
	return done;
}
