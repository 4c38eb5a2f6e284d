import type { QuantityData } from '../../schemas/quantity.ts';
import { sentences } from '../prose/prose.ts';
import { toldIn } from './told.ts';

/** A figure that a text gives for a quantity. */
export interface Given {
	value: number;
	/** As it stands in the text. */
	words: string;
}

/** A text that may speak of a quantity; made once and read for each quantity. */
export interface Passage {
	text: string;
	/** What else makes clear what the text is about: the claim on which it rests. */
	around: string;
	/** Whether the text may leave that to its surroundings altogether, as a position leaves it to its claim. */
	isPart: boolean;
	/** Both in small letters. */
	lower: string;
}

/** Makes a passage of a text. */
export const passageOf = (text: string, around = '', isPart = false): Passage => ({
	text,
	around,
	isPart,
	lower: `${around} ${text}`.toLowerCase(),
});

/** Reads the figures that a text gives for one quantity. */
export type QuantityReader = (passage: Passage) => Given[];

/** The word of a unit that stands for dates. */
const YEAR = 'year';

/** Whether the figures of a quantity are years. */
export const isYears = (units: QuantityData['units']): boolean => units?.includes(YEAR) ?? false;

/** Small numbers in words are seldom a figure where no unit follows. */
const SMALL = 12;

/** Other numbers that may stand between a number and the unit that it shares with them: “900, 909 or 959 km”. */
const SHARING =
	'(?:\\s*(?:,|–|-|\\bor\\b|\\band\\b|\\bto\\b)\\s*(?:over |about |some )?[\\d.,]+(?: million)?)*';

const escaped = (word: string): string => word.replace(/[.+?^${}()|[\]\\]/gu, String.raw`\$&`);

/** A pattern of words, each whole or, with a star, the beginning of one. */
const anyOf = (words: readonly string[]): string =>
	`(?<!\\p{L})(?:${words.map((word) => (word.endsWith('*') ? escaped(word.slice(0, -1)) : `${escaped(word)}(?!\\p{L})`)).join('|')})`;

/** Whether a text has, of each group of words, one at least. */
export function wordsReader(groups: readonly (readonly string[])[]): (text: string) => boolean {
	const patterns = groups.map((words) => new RegExp(anyOf(words), 'iu'));
	return (text) => patterns.every((pattern) => pattern.test(text));
}

/** Makes the reader of a quantity. A text with other words costs next to nothing. */
export function quantityReader({ about, units }: Pick<QuantityData, 'about' | 'units'>): QuantityReader {
	const needed = about.map((words) => ({
		pattern: new RegExp(anyOf(words), 'iu'),
		begins: words.map((word) => word.replace('*', '').toLowerCase()),
	}));
	const last = needed.at(-1)?.pattern;
	const behind = units && new RegExp(`^${SHARING}[\\s\\u00a0-]*(?:[\\p{L}-]+\\s){0,2}?${anyOf(units)}`, 'iu');
	const isYear = isYears(units);
	return ({ text, around, isPart, lower }) => {
		if (!needed.every(({ begins }) => begins.some((word) => lower.includes(word)))) return [];
		return parts(text, isYear)
			.filter(
				(part) =>
					((isPart && !isYear) || last?.test(part)) &&
					needed.every(({ pattern }) => pattern.test(`${around} ${part}`)),
			)
			.flatMap((part) => {
				const { numbers, days } = toldIn(part);
				if (isYear)
					return days.flatMap(({ year, words }) => (year === undefined ? [] : [{ value: year, words }]));
				return numbers.filter(({ to, value, words }) =>
					behind
						? behind.test(part.slice(to))
						: (value > SMALL || /\d/u.test(words)) && !/^\s*(?:per cent|%)/u.test(part.slice(to)),
				);
			});
	};
}

/** What is read at a time: a sentence, or, as a sentence dates several things, a clause. */
const parts = (text: string, isYear: boolean): string[] =>
	isYear ? text.split(/[;:.](?=\s|$)|,\s(?!or\b)|\s(?:and|until)\s(?!\d)/u) : sentences(text);
