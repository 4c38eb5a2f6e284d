/**
 * The part of EDTF (ISO 8601-2:2019) that this site writes: level 0 dates and intervals, moments with an offset, and
 * the level 1 qualifiers `~` (approximate) and `?` (uncertain) at the end of a date.
 */

/** A parsed date. `min` and `max` are the first and last millisecond (Unix time) that it may mean. */
export interface Edtf {
	/** How exactly it is known. */
	precision: 'year' | 'month' | 'day' | 'minute' | 'interval';
	approximate: boolean;
	uncertain: boolean;
	min: number;
	max: number;
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

function parseDate(text: string): Edtf | undefined {
	const match = DATE.exec(text);
	if (!match) return undefined;
	const [year, month, day] = [match[1], match[2], match[3]].map(Number);
	const m = match[2] === undefined ? undefined : month;
	const d = match[3] === undefined ? undefined : day;
	if (m !== undefined && (m < 1 || m > 12)) return undefined;
	// Day 0 of the next month is the last day of this one.
	const days = new Date(utc(year!, (m ?? 12) + 1, 0)).getUTCDate();
	if (d !== undefined && (d < 1 || d > days)) return undefined;
	return {
		precision: d !== undefined ? 'day' : m !== undefined ? 'month' : 'year',
		approximate: false,
		uncertain: false,
		min: utc(year!, m ?? 1, d ?? 1),
		max: utc(year!, m ?? 12, d ?? days) + DAY - 1,
	};
}

/**
 * Reads an EDTF date of the kinds above.
 * @returns the parsed date, or `undefined` if the text is not one or names a day that does not exist.
 */
export function parseEdtf(text: string): Edtf | undefined {
	const moment = MOMENT.exec(text);
	if (moment) {
		if (!parseDate(moment[1]!)) return undefined;
		const at = Date.parse(text);
		return { precision: 'minute', approximate: false, uncertain: false, min: at, max: at };
	}
	const [first, last, ...rest] = text.split('/');
	if (rest.length > 0) return undefined;
	if (last !== undefined) {
		const from = parseEdtf(first!);
		const to = parseEdtf(last);
		if (!from || !to || from.precision === 'interval' || to.precision === 'interval' || to.max < from.min)
			return undefined;
		return {
			precision: 'interval',
			approximate: from.approximate || to.approximate,
			uncertain: from.uncertain || to.uncertain,
			min: from.min,
			max: to.max,
		};
	}
	const qualifier = /[~?]$/.exec(text)?.[0];
	const date = parseDate(qualifier ? text.slice(0, -1) : text);
	return date && { ...date, approximate: qualifier === '~', uncertain: qualifier === '?' };
}

/** Whether the text is a date that exists, of any kind that `parseEdtf` reads. */
export const isEdtf = (text: string): boolean => parseEdtf(text) !== undefined;

/** Whether the text is a moment with its offset. */
export const isMoment = (text: string): boolean => parseEdtf(text)?.precision === 'minute';

/** Whether the text is a plain day, month or year that exists. */
export const isDay = (text: string): boolean => parseDate(text) !== undefined;
