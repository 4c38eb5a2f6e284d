import { foldedWords } from './fold.ts';
import { fromSolar, monthNames, type Month } from './months.ts';

/** Days in a text or in a query, in the forms in which people write them, as words of the index. */

/** A day that is named in a text. */
export interface DayNamed {
	/** Where it begins and how long it is, in words of `foldedWords(text)`. */
	at: number;
	length: number;
	/** Its words in the index: `d20200516`, or `d0516` for a day without a year; more than one where that is open. */
	words: readonly string[];
}

const two = (part: number): string => String(part).padStart(2, '0');

/** The word of the index for a day; `undefined` for a day that does not exist. */
function dayWord(year: number | undefined, month: number, day: number): string | undefined {
	// 2024 has a 29 February, so that a day without a year may be one.
	const date = new Date(Date.UTC(year ?? 2024, month - 1, day));
	if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
	return `d${year === undefined ? '' : String(year).padStart(4, '0')}${two(month)}${two(day)}`;
}

const wordOf = (date: Date, withYear: boolean): string =>
	dayWord(withYear ? date.getUTCFullYear() : undefined, date.getUTCMonth() + 1, date.getUTCDate()) ?? '';

/** Years of the Solar Hijri calendar that a text of our days can name. */
const isSolarYear = (year: number): boolean => year >= 1250 && year <= 1500;

/** “24” is 2024, “79” is 1979. */
const fullYear = (digits: string): number =>
	digits.length > 2 ? Number(digits) : Number(digits) + (Number(digits) < 70 ? 2000 : 1900);

/** The words for a day of a month, with or without a year. */
function wordsFor({ month, solar }: Month, day: number, year?: number): string[] {
	if (!solar) return [dayWord(year, month, day)].filter((word) => word !== undefined);
	if (year !== undefined) {
		const date = fromSolar(year, month, day);
		return date ? [wordOf(date, true)] : [];
	}
	// Without a year it falls on one of two days, by the leap years of either calendar.
	const dates = [1399, 1400, 1401, 1402].flatMap((each) => fromSolar(each, month, day) ?? []);
	return [...new Set(dates.map((date) => wordOf(date, false)))];
}

/** A date in figures: `2020-05-16`, `16.5.2020`, `16/5/20`, `5/16/2020`, `1399/2/27`; the day stands before the month. */
function inFigures(text: string): string[] {
	const [, one = '', two = '', three = ''] = /^(\d{1,4})[./-](\d{1,2})[./-](\d{1,4})$/.exec(text) ?? [];
	if (one.length === 4 && three.length <= 2) {
		const year = Number(one);
		return wordsFor({ month: Number(two), solar: isSolarYear(year) }, Number(three), year);
	}
	if (one.length > 2 || (three.length !== 4 && three.length !== 2)) return [];
	const year = fullYear(three);
	const solar = isSolarYear(year);
	const own = wordsFor({ month: Number(two), solar }, Number(one), year);
	return own.length > 0 ? own : wordsFor({ month: Number(one), solar }, Number(two), year);
}

const latin = (text: string): string =>
	text
		.replace(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x660))
		.replace(/[۰-۹]/gu, (digit) => String(digit.charCodeAt(0) - 0x6f0));

const dayOf = (word: string | undefined): number | undefined => {
	const [, digits] = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word ?? '') ?? [];
	return digits !== undefined && Number(digits) >= 1 && Number(digits) <= 31 ? Number(digits) : undefined;
};

const yearAt = (word: string | undefined): number | undefined =>
	word !== undefined && /^\d{4}$/.test(word) ? Number(word) : undefined;

/** “18 jan 24”: two figures at the very end are a year. */
const shortYear = (words: readonly string[], at: number): number | undefined =>
	at === words.length - 1 && /^\d{2}$/.test(words[at] ?? '') ? fullYear(words[at] ?? '') : undefined;

/** The day whose month stands at a place: “16 May 2020”, “May 16th, 2020”, «۲۷ اردیبهشت ۱۳۹۹», “16 of May”. */
function aroundMonth(words: readonly string[], at: number): DayNamed | undefined {
	const names = monthNames();
	const length = names.has(words.slice(at, at + 2).join(' ')) ? 2 : 1;
	const month = names.get(words.slice(at, at + length).join(' '));
	if (!month) return undefined;
	const after = at + length;
	const before = words[at - 1] === 'of' ? at - 2 : at - 1;
	const [first, day, next] =
		dayOf(words[before]) !== undefined
			? [before, dayOf(words[before]), after]
			: [at, dayOf(words[after]), after + 1];
	if (day === undefined) return undefined;
	const year = yearAt(words[next]) ?? shortYear(words, next);
	const found = wordsFor(month, day, year);
	if (found.length === 0) return undefined;
	return { at: first, length: next - first + (year === undefined ? 0 : 1), words: found };
}

/** The days that a text names, in its order. */
export function daysIn(text: string): DayNamed[] {
	const days: DayNamed[] = [];
	let at = 0;
	for (const typed of text.split(/\s+/u).filter(Boolean)) {
		const length = foldedWords(typed).length;
		const words = inFigures(latin(typed).replace(/^[^\d]+|[^\d]+$/g, ''));
		if (words.length > 0) days.push({ at, length, words });
		at += length;
	}
	// A day has a figure. Only words near one are looked up: nearly none is, and a slow phone takes long to list the months.
	const words = foldedWords(text);
	const figures = words.flatMap((word, at) => (/^\d/.test(word) ? [at] : []));
	const near = new Set(figures.flatMap((at) => [at - 2, at - 1, at + 1, at + 2]));
	for (const month of [...near].filter((at) => at in words).sort((a, b) => a - b)) {
		const day = aroundMonth(words, month);
		if (day && !days.some((each) => each.at < day.at + day.length && day.at < each.at + each.length))
			days.push(day);
	}
	return days.sort((a, b) => a.at - b.at);
}

/** The words of the index for the days that a text names: each with its year, if it has one, and without. */
export const dayWords = (text: string): string[] => [
	...new Set(daysIn(text).flatMap(({ words }) => words.flatMap((word) => [word, `d${word.slice(-4)}`]))),
];
