import type { CalendarDate } from '../../schemas/edtf.ts';
import type { LanguageData } from '../../schemas/language.ts';
import { readDate } from '../date/read.ts';

/**
 * Dates in the words of a language, by `Intl` (the calendars of CLDR). Where the calendar is the Persian one, a day is told
 * in it first, with the Gregorian day in brackets; a month or a year alone stays Gregorian, as it begins within a Persian one.
 */

type Style = Pick<LanguageData, 'tag' | 'calendar' | 'digits'>;

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * `Intl` puts a mark of direction before some words, in Urdu a comma before the year, and in Persian a hamza above the last
 * letter of a month (U+0654). Newspapers and the texts of the site do none of it.
 */
const MARKS = /[\u200E\u200F\u061C\u0654،]/g;

function format(
	{ tag, digits }: Style,
	calendar: LanguageData['calendar'],
	{ year, month, day }: CalendarDate,
): string {
	const key = [tag, digits, calendar, month !== undefined, day !== undefined].join();
	let made = formats.get(key);
	if (!made) {
		made = new Intl.DateTimeFormat(`${tag}-u-ca-${calendar}-nu-${digits}`, {
			year: 'numeric',
			...(month !== undefined && { month: 'long' }),
			...(day !== undefined && { day: 'numeric' }),
			// Midnight of a day is that day nowhere but in UTC.
			timeZone: 'UTC',
		});
		formats.set(key, made);
	}
	return made.format(Date.UTC(year, (month ?? 1) - 1, day ?? 1)).replace(MARKS, '');
}

/** “۲۶ دی ۱۴۰۲ (۱۶ ژانویه ۲۰۲۴)”; “16 جنوری 2024”. */
function calendarWords(style: Style, date: CalendarDate): string {
	const gregorian = format(style, 'gregory', date);
	return style.calendar === 'gregory' || date.day === undefined
		? gregorian
		: `${format(style, style.calendar, date)} (${gregorian})`;
}

/**
 * A date as words of a language.
 * @param date an EDTF date; an hour and a doubt are left to the English page
 * @throws if it is not one
 */
export function dateIn(style: Style, date: string): string {
	const { precision, from, to } = readDate(date);
	const first = calendarWords(style, from);
	return precision === 'interval' ? `${first} – ${calendarWords(style, to)}` : first;
}

/** Day and month of a date: “۲۶ دی”, “16 جنوری”. Of the calendar of the language alone. */
export function dayIn(style: Style, date: string): { day: string; month: string; other: string | undefined } {
	const { year, month, day } = readDate(date).from;
	const at = Date.UTC(year, (month ?? 1) - 1, day ?? 1);
	const part = (calendar: LanguageData['calendar'], options: Intl.DateTimeFormatOptions): string =>
		new Intl.DateTimeFormat(`${style.tag}-u-ca-${calendar}-nu-${style.digits}`, {
			...options,
			timeZone: 'UTC',
		})
			.format(at)
			.replace(MARKS, '');
	return {
		day: part(style.calendar, { day: 'numeric' }),
		month: part(style.calendar, { month: 'long' }),
		other: style.calendar === 'gregory' ? undefined : part('gregory', { day: 'numeric', month: 'long' }),
	};
}
