import { daysIn, isBorneOut, type SaidDay } from './days.ts';
import { numbersIn, type SaidNumber } from './numbers.ts';

/** The figures that a text tells: its numbers, and the dates that it says. */
export interface Told {
	numbers: SaidNumber[];
	days: SaidDay[];
}

/**
 * Reads numbers and dates of a text. What belongs to a date is no number; “one” is none, since it counts as seldom as it
 * stands for “a”.
 */
export function toldIn(text: string): Told {
	const told = known.get(text) ?? readTold(text);
	known.set(text, told);
	return told;
}

/** What was read: several rules ask for the same text, and again after each edit of another file. */
const known = new Map<string, Told>();

function readTold(text: string): Told {
	const days = daysIn(text);
	const isDate = ({ from, to }: SaidNumber): boolean => days.some((day) => day.from <= from && to <= day.to);
	return { days, numbers: numbersIn(text).filter((number) => number.value !== 1 && !isDate(number)) };
}

/** Behind a small number in words: what makes it a sum of the author's, who counted days or what he names, and not a figure of the source's. */
const COUNTED_BY_AUTHOR = new RegExp(
	[
		'^\\s*(?:and a half )?(?:minutes|hours|days|nights|weeks|months|years|decades)(?:’)?,?\\s+(?:later|after|before|earlier|away|apart|on\\b|ahead)',
		'^\\s*(?:of them|others?|more|further)\\b',
	].join('|'),
	'iu',
);
/** Before it: what points back to things that were named. */
const POINTS_BACK = /\b(?:the|these|those|all|both|other|its|their|last|first|one of|each of|of the)\s+$/iu;
/** In words authors count such small numbers themselves. */
const SMALL = 12;

function isCountedByAuthor(text: string, { value, from, to, words }: SaidNumber): boolean {
	if (value > SMALL || /\d/u.test(words)) return false;
	return COUNTED_BY_AUTHOR.test(text.slice(to)) || POINTS_BACK.test(text.slice(0, from));
}

/**
 * What a text tells and its evidence does not.
 * @param text a sentence or a paragraph of the site
 * @param evidence the figures of the claims on which it stands
 * @returns the figures and dates that stand nowhere in the evidence, as the text writes them
 */
export function untold(text: string, evidence: Told): string[] {
	const { numbers, days } = toldIn(text);
	return [
		...numbers.filter(
			(number) =>
				!evidence.numbers.some(({ value }) => value === number.value) && !isCountedByAuthor(text, number),
		),
		...days.filter((day) => !isBorneOut(day, evidence.days)),
	]
		.sort((one, other) => one.from - other.from)
		.map(({ words }) => words);
}
