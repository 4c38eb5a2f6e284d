import type { Lookups } from './mend.ts';
import { englishMonth } from './months.ts';
import type { QueryWord } from './query-words.ts';
import type { Meaning } from './understand.ts';

const covers = (meaning: Meaning, { at, length }: QueryWord): boolean =>
	meaning.at < at + length && at < meaning.at + meaning.length;

/** The meanings of runs in which no word of the query tells anything by itself. */
export const phrasesBeside = (meanings: readonly Meaning[], words: readonly QueryWord[]): Meaning[] =>
	meanings.filter((each) => each.words.length > 0 && !words.some((word) => covers(each, word)));

/**
 * What the words of a query mean. It is read in English; where that leaves words that are in no text, in the other
 * languages of Latin letters, if one of them knows such a word.
 */
export async function meaningsOf(
	query: string,
	words: readonly QueryWord[],
	lookups: Lookups,
): Promise<readonly Meaning[]> {
	const meanings = await lookups.meanings(query);
	const unread = words.filter((word) => !word.days && !meanings.some((each) => covers(each, word)));
	const there = await Promise.all(
		unread.map(async ({ parts }) =>
			(await Promise.all(parts.map((part) => lookups.isThere(part)))).every(Boolean),
		),
	);
	const strange = unread.filter((_, at) => !there[at]);
	const months = strange.flatMap(({ at, length, parts }): Meaning[] => {
		const month = englishMonth(parts.join(' '));
		return month === undefined
			? []
			: [{ at, length, words: [month], concepts: [], asks: [], language: 'other' }];
	});
	if (strange.length === 0 || !/\p{Script=Latin}/u.test(query)) return [...meanings, ...months];
	const others = await lookups.otherMeanings(query);
	const read = strange.some((word) => others.some((each) => each.words.length > 0 && covers(each, word)));
	return [...(read ? others : meanings), ...months];
}
