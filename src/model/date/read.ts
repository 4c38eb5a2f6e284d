import { parseEdtf, type CalendarDate, type Edtf } from '../../schemas/edtf.ts';

/** Dates of the content, read: the one place from which the model and the pages get the parts of a date. */

const known = new Map<string, Edtf>();

/**
 * A date of the content with its calendar parts; each text is parsed once in a process.
 * @param date an EDTF date, as `schemas/edtf.ts` reads it
 * @throws if it is not one; the schemas see to it that none is left
 */
export function readDate(date: string): Edtf {
	const read = known.get(date) ?? parseEdtf(date);
	if (!read) throw new Error(`"${date}" is not a date that this site can read; run the content check`);
	known.set(date, read);
	return read;
}

const digits = (part: number, length: number): string => String(part).padStart(length, '0');

/** A day, month or year as ISO 8601 writes it, without hour and doubt: `2024-01-16`, `2024-01`, `0045`. */
export function isoDate({ year, month, day }: Pick<CalendarDate, 'year' | 'month' | 'day'>): string {
	const parts = [digits(year, 4)];
	if (month !== undefined) parts.push(digits(month, 2));
	if (day !== undefined) parts.push(digits(day, 2));
	return parts.join('-');
}

/** The calendar days, at the place, on which a date begins and ends, as far as it tells: `[first, last]` in Unix time. */
export function daysOf(date: string): [first: number, last: number] {
	const { from, to } = readDate(date);
	return [from.begins, to.ends];
}

const DAY = 24 * 60 * 60 * 1000;

/**
 * Every day between two days, both included, as ISO 8601 writes it.
 * @param first `2024-01-15`
 * @param last `2024-01-29`
 */
export function daysBetween(first: string, last: string): string[] {
	const [from, to] = [readDate(first).min, readDate(last).max];
	return Array.from({ length: Math.round((to - from) / DAY) }, (_, n) => {
		const day = new Date(from + n * DAY);
		return isoDate({ year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, day: day.getUTCDate() });
	});
}

/** The day of the month on which a date begins; 1 where it names no day. */
export const dayOfMonth = (date: string): number => readDate(date).from.day ?? 1;

/** The year in which a date begins, where it happened: half past midnight on New Year's Day lies in the new year. */
export const yearOf = (date: string): number => readDate(date).from.year;
