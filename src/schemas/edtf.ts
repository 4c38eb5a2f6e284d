/**
 * The part of EDTF (ISO 8601-2:2019) that this site writes: level 0 dates and intervals, moments with an offset, and
 * the level 1 qualifiers `~` (approximate) and `?` (uncertain) at the end of a date.
 */

/** A year, month, day or moment as it is written: on the calendar and the clock of its place. */
export interface CalendarDate {
	/** 0 to 9999 */
	year: number;
	/** 1 to 12 */
	month?: number;
	day?: number;
	/** The hour of a moment, `04:50`, and how far its clock is ahead of UTC, `+05:00` or `Z`. */
	clock?: { time: string; offset: string };
	/** `~` */
	approximate: boolean;
	/** `?` */
	uncertain: boolean;
	/** First and last millisecond of its day, month or year, as if its place kept UTC. */
	begins: number;
	ends: number;
}

/** A parsed date. `min` and `max` are the first and last millisecond (Unix time) that it may mean. */
export interface Edtf {
	/** How exactly it is known. */
	precision: 'year' | 'month' | 'day' | 'minute' | 'interval';
	/** Whether it, or an end of it, is approximate. */
	approximate: boolean;
	/** Whether it, or an end of it, is uncertain. */
	uncertain: boolean;
	min: number;
	max: number;
	/** Its calendar parts: of an interval those of its two ends, of any other date the same twice. */
	from: CalendarDate;
	to: CalendarDate;
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const MOMENT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/;

/**
 * Unix time of a day in UTC, in milliseconds; a month or day out of range counts on. `Date.UTC` is no use for the years
 * 0 to 99, which it takes for 1900 to 1999.
 */
const utc = (year: number, month: number, day: number): number =>
	new Date(0).setUTCFullYear(year, month - 1, day);

const DAY = 24 * 60 * 60 * 1000;

function parseCalendar(text: string): CalendarDate | undefined {
	const match = DATE.exec(text);
	if (!match) return undefined;
	const year = Number(match[1]);
	const month = match[2] === undefined ? undefined : Number(match[2]);
	const day = match[3] === undefined ? undefined : Number(match[3]);
	if (month !== undefined && (month < 1 || month > 12)) return undefined;
	// Day 0 of the next month is the last day of this one.
	const days = new Date(utc(year, (month ?? 12) + 1, 0)).getUTCDate();
	if (day !== undefined && (day < 1 || day > days)) return undefined;
	return {
		year,
		...(month !== undefined && { month }),
		...(day !== undefined && { day }),
		approximate: false,
		uncertain: false,
		begins: utc(year, month ?? 1, day ?? 1),
		ends: utc(year, month ?? 12, day ?? days) + DAY - 1,
	};
}

function parseMoment(text: string): Edtf | undefined {
	const [, day = '', hours, minutes, , offset = ''] = MOMENT.exec(text) ?? [];
	const date = parseCalendar(day);
	if (!date) return undefined;
	const at = Date.parse(text);
	const end = { ...date, clock: { time: `${hours}:${minutes}`, offset } };
	return { precision: 'minute', approximate: false, uncertain: false, min: at, max: at, from: end, to: end };
}

/** A day, month or year, with or without a qualifier. */
function parseDate(text: string): Edtf | undefined {
	const qualifier = /[~?]$/.exec(text)?.[0];
	const date = parseCalendar(qualifier ? text.slice(0, -1) : text);
	if (!date) return undefined;
	const doubt = { approximate: qualifier === '~', uncertain: qualifier === '?' };
	const end = { ...date, ...doubt };
	const precision = date.day !== undefined ? 'day' : date.month !== undefined ? 'month' : 'year';
	return { precision, ...doubt, min: date.begins, max: date.ends, from: end, to: end };
}

/**
 * Reads an EDTF date of the kinds above.
 * @returns the parsed date, or `undefined` if the text is not one or names a day that does not exist.
 */
export function parseEdtf(text: string): Edtf | undefined {
	const [first = '', last, ...rest] = text.split('/');
	if (rest.length > 0) return undefined;
	const from = parseMoment(first) ?? parseDate(first);
	if (last === undefined) return from;
	const to = parseMoment(last) ?? parseDate(last);
	if (!from || !to || to.max < from.min) return undefined;
	return {
		precision: 'interval',
		approximate: from.approximate || to.approximate,
		uncertain: from.uncertain || to.uncertain,
		min: from.min,
		max: to.max,
		from: from.from,
		to: to.to,
	};
}

/** Whether the text is a date that exists, of any kind that `parseEdtf` reads. */
export const isEdtf = (text: string): boolean => parseEdtf(text) !== undefined;

/** Whether the text is a moment with its offset. */
export const isMoment = (text: string): boolean => parseEdtf(text)?.precision === 'minute';

/** Whether the text is a plain day, month or year that exists. */
export const isDay = (text: string): boolean => parseCalendar(text) !== undefined;
