import { MONTHS } from '../date/words.ts';

/** A date as a text says it, as far as it says it: “18 January” has no year, “the 18th” neither year nor month. */
export interface SaidDay {
	day?: number;
	month?: number;
	year?: number;
	/** The day of the week that stands before it, from Sunday as 0. */
	weekday?: number;
	/** Where it stands in the text: from its first sign to behind its last one. */
	from: number;
	to: number;
	/** As it stands there. */
	words: string;
}

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const MONTH = MONTHS.join('|');
const YEAR = '1[6-9]\\d\\d|20\\d\\d';
const S = '[\\s\\u00a0]';
const JOIN = `(?:${S}?[–-]${S}?|,${S}|${S}(?:and|to|or)${S})`;

/** The ways in which a text writes a date, the fullest first. */
const WAYS = [
	`(?<iso>(?:${YEAR})-\\d\\d(?:-\\d\\d)?)(?!\\d)`,
	`(?:\\b(?<weekday>${WEEKDAYS.join('|')}),?${S})?(?<![\\d.,])(?<days>\\d{1,2}(?:${JOIN}\\d{1,2})*)${S}(?<month>${MONTH})(?:${S}(?<year>${YEAR}))?\\b`,
	`\\b(?<month>${MONTH}),?${S}(?<year>${YEAR})\\b`,
	`\\b(?<month>${MONTH})${S}(?<days>\\d{1,2})\\b(?![.,]?\\d)`,
	`\\bthe${S}(?<days>\\d{1,2})(?:st|nd|rd|th)\\b(?![-\\s\\u00a0]centur)`,
	`(?:(?<![\\d.,\\p{L}-])|(?<=\\b(?:[Mm]id|[Ee]arly|[Ll]ate)-))(?<year>${YEAR})(?:[–/-](?<until>\\d\\d))?(?:s\\b)?(?!\\d|[,.]\\d)`,
	// A month by itself, where the word cannot be another one, as “may” can.
	`(?<=\\b(?:[Ii]n|of|[Bb]y|[Ss]ince|[Ff]rom|[Uu]ntil|to|[Ee]arly|[Ll]ate|[Mm]id|that|and)[\\s\\u00a0-])(?<month>${MONTH})\\b`,
];
const DATE = new RegExp(WAYS.join('|'), 'gu');

const CENTURY = 100;

/**
 * Reads the dates of an English text: “Thursday 16 May 2019”, “16–18 May”, “May 2019”, “the 16th”, “2018–19”, `2024-01-16`.
 * @returns each date with what the text says of it, in the order of the text; one of several days gives one for each that is named
 */
export function daysIn(text: string): SaidDay[] {
	return [...text.matchAll(DATE)].flatMap((match) => {
		const at = { from: match.index, to: match.index + match[0].length, words: match[0] };
		const { iso, days, month, year, until, weekday } = match.groups ?? {};
		if (iso) {
			const [isoYear, isoMonth, isoDay] = iso.split('-').map(Number);
			return [said(isoYear, isoMonth, isoDay, at)];
		}
		const of = [
			year === undefined ? undefined : Number(year),
			month === undefined ? undefined : (MONTHS as readonly string[]).indexOf(month) + 1,
		] as const;
		if (days) {
			const named = [...days.matchAll(/\d+/gu)].map(([day]) => said(...of, Number(day), at));
			return weekday && named.length === 1
				? named.map((day) => ({ ...day, weekday: WEEKDAYS.indexOf(weekday) }))
				: named;
		}
		const last =
			until && of[0] ? [said(of[0] - (of[0] % CENTURY) + Number(until), undefined, undefined, at)] : [];
		return [said(...of, undefined, at), ...last];
	});
}

const said = (
	year: number | undefined,
	month: number | undefined,
	day: number | undefined,
	at: Pick<SaidDay, 'from' | 'to' | 'words'>,
): SaidDay => ({ ...(year && { year }), ...(month && { month }), ...(day && { day }), ...at });

/**
 * Whether a date is borne out by one of others: nothing that it says is said otherwise there, and its day, month and
 * year stand there too. A year that the other leaves out beside a day is taken to be the same; a month is let pass where the other tells the same year alone.
 */
export const isBorneOut = (one: SaidDay, others: readonly SaidDay[]): boolean =>
	others.some(
		(other) =>
			(one.day === undefined || other.day === one.day) &&
			(one.month === undefined ||
				other.month === one.month ||
				(other.month === undefined && one.day === undefined && one.year !== undefined)) &&
			(one.year === undefined ||
				other.year === one.year ||
				(other.year === undefined && other.month !== undefined && other.month === one.month)),
	);

/** The weekday that a date has, where the text gives it another; undefined where all is well or no weekday is said. */
export function wrongWeekday({ weekday, day, month, year }: SaidDay): string | undefined {
	if (weekday === undefined || !day || !month || !year) return undefined;
	const right = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
	return right === weekday ? undefined : WEEKDAYS[right];
}
