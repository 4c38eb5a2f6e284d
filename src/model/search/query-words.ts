import { daysIn } from './days.ts';
import { foldedWords } from './fold.ts';
import { wordsOf, type Word } from './words.ts';

/** The most words of a query that are read. */
const MOST_WORDS = 24;

/** A part of a query that tells something: a word, or a day. */
export interface QueryWord {
	typed: string;
	/** Folded words, all of which belong to it. */
	parts: readonly string[];
	joined?: string;
	/** Its words of the index, if it is a day. */
	days?: readonly string[];
	/** Where it begins and how long it is, in words of `foldedWords(query)`. */
	at: number;
	length: number;
	/** Whether it is the last word that was typed, which may be only a beginning. */
	last: boolean;
}

/**
 * The words and days of a query in order, without those that only ask or join.
 * @param stops as for `wordsOf`
 */
export function queryWords(query: string, stops?: ReadonlySet<string>): QueryWord[] {
	const total = foldedWords(query).length;
	const words = wordsOf(query, stops).slice(0, MOST_WORDS);
	const days = daysIn(query);
	const inDay = (at: number): boolean => days.some((day) => at >= day.at && at < day.at + day.length);
	const over = (at: number, length: number): Word[] =>
		words.filter((word) => word.at >= at && word.at < at + length);
	const named = days.map((day): QueryWord => {
		const own = over(day.at, day.length);
		const typed = own.map((word) => word.typed).join(' ');
		return {
			typed,
			parts: own.flatMap(({ parts }) => parts),
			days: day.words,
			at: day.at,
			length: day.length,
			last: false,
		};
	});
	const plain = words
		.filter(({ at, parts }) => parts.length > 0 && !inDay(at))
		.map((word): QueryWord => ({
			...word,
			last: word.at + word.length === total && !/[\s?!.]$/u.test(query),
		}));
	return [...named, ...plain].sort((a, b) => a.at - b.at);
}
