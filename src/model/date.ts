import { parseEdtf, type Edtf } from '../schemas/edtf.ts';

/** Dates to words, in the style of the site: “16 January 2024”. */

const MONTHS = [
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

/** Non-breaking, so that a day never parts from its month at the end of a line. */
const SPACE = '\u00a0';

function plain(date: string): string {
	const [year, month, day] = date.split('-');
	return [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(SPACE);
}

/** `2024-01-16/2024-01-18` as “16–18 January 2024”, sharing what the two ends have in common. */
function interval(from: string, to: string): string {
	if (from === to) return words(from);
	// Ends with a qualifier or a time of day share nothing.
	if (/[~?T]/.test(from + to)) return `${words(from)} – ${words(to)}`;
	const a = from.split('-');
	const b = to.split('-');
	if (a.length === 3 && b.length === 3 && a[0] === b[0]) {
		if (a[1] === b[1]) return `${Number(a[2])}–${plain(to)}`;
		return `${Number(a[2])}${SPACE}${MONTHS[Number(a[1]) - 1]} – ${plain(to)}`;
	}
	if (a.length === 1 && b.length === 1) return `${from}–${to}`;
	return `${words(from)} – ${words(to)}`;
}

/** The clock of a moment: “04:50” and “UTC+3:30”. */
export function clockOf(moment: string): { time: string; zone: string } {
	const [, time, offset] = /T(\d\d:\d\d):\d\d(.+)$/.exec(moment)!;
	const [, sign, hours, minutes] = /^([+-])0?(\d+):(\d\d)$/.exec(offset!) ?? [];
	const ahead = sign ? `${sign === '-' ? '−' : '+'}${hours}${minutes === '00' ? '' : `:${minutes}`}` : '';
	return { time: time!, zone: `UTC${ahead}` };
}

/**
 * A date as words: “16 January 2024”, “January 2024”, “about 2003”, “2012 (date uncertain)”, “16–18 January 2024”,
 * “18 January 2024, 04:50 (UTC+5)”.
 * @param date an EDTF date, as `schemas/edtf.ts` reads it
 * @throws if it is not one; the schemas see to it that none is left
 */
export function words(date: string): string {
	const parsed = parseEdtf(date);
	if (!parsed) throw new Error(`"${date}" is no date that model/date.ts can print`);
	if (parsed.precision === 'interval') {
		const [from, to] = date.split('/');
		return interval(from!, to!);
	}
	if (parsed.precision === 'minute') {
		const { time, zone } = clockOf(date);
		return `${plain(date.slice(0, 10))}, ${time}${SPACE}(${zone})`;
	}
	const bare = plain(date.replace(/[~?]$/, ''));
	return parsed.approximate ? `about${SPACE}${bare}` : parsed.uncertain ? `${bare} (date uncertain)` : bare;
}

/**
 * The `datetime` attribute for an EDTF date, if HTML has a form for it: a year after 0, a month, a day, or a moment with
 * its offset; none for intervals, `~` or `?`.
 */
export function machine(date: string): string | undefined {
	return /[~?/]|^0000/.test(date) ? undefined : date;
}

/** Sorts by the first moment that a date may mean, then by its precision (the vaguer first), then as text. */
export function compareDates(a: string, b: string): number {
	const [x, y] = [parseEdtf(a), parseEdtf(b)] as [Edtf, Edtf];
	return x.min - y.min || y.max - x.max || (a < b ? -1 : a > b ? 1 : 0);
}

/** The later of two dates by the last moment each may mean. */
export const newest = (dates: readonly string[]): string | undefined =>
	dates.reduce<string | undefined>(
		(best, date) => (best === undefined || parseEdtf(date)!.max > parseEdtf(best)!.max ? date : best),
		undefined,
	);

/** The year in which a date begins, where it happened: half past midnight on New Year's Day lies in the new year. */
export const yearOf = (date: string): number => Number(date.slice(0, 4));

/** From when to when, in words: “2003 – 2010”, “2003” if both ends are the same, “since 2018”, “until May 2024”; nothing if neither is known. */
export function spanWords(span: { from?: string | undefined; to?: string | undefined } | undefined): string {
	const { from, to } = span ?? {};
	if (from === undefined) return to === undefined ? '' : `until ${words(to)}`;
	if (to === undefined) return `since ${words(from)}`;
	return from === to ? words(from) : `${words(from)} – ${words(to)}`;
}
