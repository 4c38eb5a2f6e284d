import { foldDigits } from './digits.ts';

/** Days of the Solar Hijri calendar, as `Intl` counts them. */

const parts = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
	year: 'numeric',
	month: 'numeric',
	day: 'numeric',
	timeZone: 'UTC',
});
const monthName = new Intl.DateTimeFormat('fa-u-ca-persian', { month: 'long', timeZone: 'UTC' });
const DAY = 86_400_000;

/** The names of its months, from Farvardin on, in Persian. */
export const SOLAR_MONTHS: readonly string[] = Array.from({ length: 12 }, (_, n) =>
	// The 1st of Farvardin falls on 20 or 21 March; the middle of each month lies some 30 days behind that of the one before.
	monthName.format(Date.UTC(2023, 3, 5) + n * 30.4 * DAY),
);

/** A day as that calendar counts it. */
const solarOf = (at: number): { year: number; month: number; day: number } => {
	const found = Object.fromEntries(
		parts.formatToParts(at).map(({ type, value }) => [type, Number.parseInt(value)]),
	);
	return {
		year: found['year'] ?? found['relatedYear'] ?? 0,
		month: found['month'] ?? 0,
		day: found['day'] ?? 0,
	};
};

/**
 * The Gregorian day of one of that calendar.
 * @returns nothing if that year has no such day
 */
export function gregorianOf(year: number, month: number, day: number): Date | undefined {
	const guess = Date.UTC(year + 621, 2, 20) + ((month - 1) * 30.5 + day - 1) * DAY;
	for (let off = -6; off <= 6; off++) {
		const at = guess + off * DAY;
		const solar = solarOf(at);
		if (solar.year === year && solar.month === month && solar.day === day) return new Date(at);
	}
	return undefined;
}

/** A date of that calendar in a text. */
export interface SolarDate {
	/** As it stands there. */
	text: string;
	day: number;
	month: number;
	/** Where the text names it. */
	year: number | undefined;
}

/** A day, or two days of one month: “۲۵ به ۲۶ دی ۱۴۰۲”. */
const DATE = new RegExp(
	`(?:([۰-۹]{1,2})[ \\u00a0](?:به|تا|یا|و)[ \\u00a0])?([۰-۹]{1,2})[ \\u00a0](${SOLAR_MONTHS.join('|')})(?:[ \\u00a0]([۰-۹]{4}))?`,
	'g',
);

/** Every date of that calendar that a text names with its day. */
export const solarDates = (text: string): SolarDate[] =>
	[...text.matchAll(DATE)].flatMap(([found, first, last = '', month = '', year]) =>
		[first, last].flatMap((day) =>
			day === undefined
				? []
				: {
						text: found,
						day: Number(foldDigits(day)),
						month: SOLAR_MONTHS.indexOf(month) + 1,
						year: year === undefined ? undefined : Number(foldDigits(year)),
					},
		),
	);
