import type { CalendarDate } from '../../schemas/edtf.ts';
import { isoDate, readDate } from './read.ts';

/** Dates to words, in the style of the site: “16 May 2020”. */

export const MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
] as const;

/** The name of the month in which a date begins, “January”; empty where it names none. */
export const monthName = (date: string): string => MONTHS[(readDate(date).from.month ?? 0) - 1] ?? '';

/** Non-breaking, so that a day never parts from its month at the end of a line. */
const SPACE = '\u00a0';

/** “16 January”, “January”; nothing for a year. */
const dayWords = ({ month, day }: CalendarDate): string =>
	[day, month && MONTHS[month - 1]].filter(Boolean).join(SPACE);

/** “16 May 2020”, “May 2020”, “2024”; a year is written with four digits. */
const calendarWords = (date: CalendarDate): string =>
	[dayWords(date), isoDate({ year: date.year })].filter(Boolean).join(SPACE);

/** A date that is no interval, with its hour and its doubt. */
function dateWords(date: CalendarDate): string {
	const bare = calendarWords(date);
	if (date.clock) return `${bare}, ${date.clock.time}${SPACE}(${zoneWords(date.clock.offset)})`;
	return date.approximate ? `about${SPACE}${bare}` : date.uncertain ? `${bare} (date uncertain)` : bare;
}

/** “16–18 May 2020”, sharing what the two ends have in common; ends with a doubt or an hour share nothing. */
function intervalWords(from: CalendarDate, to: CalendarDate): string {
	const [first, last] = [dateWords(from), dateWords(to)];
	if (first === last) return first;
	const exact = [from, to].every(({ clock, approximate, uncertain }) => !clock && !approximate && !uncertain);
	if (exact && from.day && to.day && from.year === to.year) {
		if (from.month === to.month) return `${from.day}–${last}`;
		return `${dayWords(from)} – ${last}`;
	}
	return exact && !from.month && !to.month ? `${first}–${last}` : `${first} – ${last}`;
}

/** An offset from UTC in words: “UTC+3:30”, “UTC”. */
function zoneWords(offset: string): string {
	const [, sign, hours, minutes] = /^([+-])0?(\d+):(\d\d)$/.exec(offset) ?? [];
	return `UTC${sign ? `${sign === '-' ? '−' : '+'}${hours}${minutes === '00' ? '' : `:${minutes}`}` : ''}`;
}

/** The clock of a moment, or of the first moment of an interval: “04:50” and “UTC+3:30”; nothing without an hour. */
export function clockOf(date: string): { time: string; zone: string } | undefined {
	const { clock } = readDate(date).from;
	return clock && { time: clock.time, zone: zoneWords(clock.offset) };
}

/**
 * A date as words: “16 May 2020”, “May 2020”, “about 2003”, “2012 (date uncertain)”, “16–18 May 2020”,
 * “18 May 2020, 04:50 (UTC+5)”.
 * @param date an EDTF date, as `schemas/edtf.ts` reads it
 * @throws if it is not one; the schemas see to it that none is left
 */
export function words(date: string): string {
	const { precision, from, to } = readDate(date);
	return precision === 'interval' ? intervalWords(from, to) : dateWords(from);
}

/** Words with plain spaces in place of no-break ones: for data, search and labels, which no line breaks. */
export const plainSpaces = (text: string): string => text.replaceAll(SPACE, ' ');

/** A date as words, with plain spaces. */
export const plainWords = (date: string): string => plainSpaces(words(date));

/**
 * The `datetime` attribute for an EDTF date, if HTML has a form for it: a year after 0, a month, a day, or a moment with
 * its offset; none for intervals, `~` or `?`.
 */
export function machine(date: string): string | undefined {
	const { precision, approximate, uncertain, from } = readDate(date);
	return precision === 'interval' || approximate || uncertain || from.year === 0 ? undefined : date;
}

/** From when to when, in words: “2003 – 2010”, “2003” if both ends are the same, “since 2018”, “until May 2024”; nothing if neither is known. */
export function spanWords(span: { from?: string | undefined; to?: string | undefined } | undefined): string {
	const { from, to } = span ?? {};
	if (from === undefined) return to === undefined ? '' : `until ${words(to)}`;
	if (to === undefined) return `since ${words(from)}`;
	return from === to ? words(from) : `${words(from)} – ${words(to)}`;
}
