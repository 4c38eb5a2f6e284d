import { foldedWords } from './fold.ts';

/** Names of months in the languages in which readers write dates, from the tables of the platform (Intl, CLDR). */

/** Languages of which the months of the common calendar are known; Arabic has two sets of names. */
const LANGUAGES = ['en', 'fa', 'ur', 'ar-EG', 'ar-SY', 'de', 'fr', 'tr', 'ru'];

/** A month: its number from 1, and whether it is one of the Solar Hijri calendar. */
export interface Month {
	month: number;
	solar: boolean;
}

const DAY = 24 * 60 * 60 * 1000;

/** Names of the months, folded. */
type Naming = (day: Date) => string[];

/**
 * What names the month of a day in a language and a calendar, as it stands behind the number of a day. A platform takes some
 * half a millisecond to make one, on a slow phone two, so each is made once and serves twelve months.
 */
function namingIn(locale: string, month: 'long' | 'short'): Naming {
	const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month, timeZone: 'UTC' });
	return (day) => foldedWords(format.formatToParts(day).find(({ type }) => type === 'month')?.value ?? '');
}

let known: ReadonlyMap<string, Month> | undefined;

/** Every name of a month, folded; names of several words are joined by a space. */
export function monthNames(): ReadonlyMap<string, Month> {
	if (known) return known;
	const names = new Map<string, Month>();
	const add = (words: readonly string[], month: Month): void => {
		const name = words.join(' ');
		if (/\p{L}{2}/u.test(name) && !names.has(name)) names.set(name, month);
	};
	const common = LANGUAGES.flatMap((language) =>
		(['long', 'short'] as const).map((length) => namingIn(`${language}-u-ca-gregory`, length)),
	);
	const solar = ['fa', 'en'].map((language) => namingIn(`${language}-u-ca-persian`, 'long'));
	for (let month = 1; month <= 12; month += 1) {
		const day = new Date(Date.UTC(2023, month - 1, 15));
		for (const naming of common) add(naming(day), { month, solar: false });
		// The months of the Solar Hijri year 1402, which began on 21 March 2023.
		const solarDay = new Date(Date.UTC(2023, 2, 31) + (month - 1) * 30.5 * DAY);
		for (const naming of solar) add(naming(solarDay), { month, solar: true });
	}
	return (known = names);
}

/** The English name of a month that is named in any of the languages, folded; nothing for a word that names none. */
export function englishMonth(folded: string): string | undefined {
	const month = monthNames().get(folded);
	if (!month || month.solar) return undefined;
	return namingIn('en-u-ca-gregory', 'long')(new Date(Date.UTC(2023, month.month - 1, 15)))[0];
}

let solarFormat: Intl.DateTimeFormat | undefined;

const solarParts = (day: Date): { year: number; month: number; day: number } => {
	solarFormat ??= new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
		year: 'numeric',
		month: 'numeric',
		day: 'numeric',
		timeZone: 'UTC',
	});
	const parts = solarFormat.formatToParts(day);
	const part = (type: string): number => Number(parts.find((each) => each.type === type)?.value ?? NaN);
	return { year: part('year'), month: part('month'), day: part('day') };
};

/**
 * The day of the common calendar on which a day of the Solar Hijri calendar falls.
 * @param month from 1
 * @returns nothing if there is no such day
 */
export function fromSolar(year: number, month: number, day: number): Date | undefined {
	// The year begins on 20, 21 or 22 March.
	const near = Date.UTC(year + 621, 2, 20) + ((month - 1) * 30.5 + day - 1) * DAY;
	for (let off = -5; off <= 7; off += 1) {
		const each = new Date(Math.floor(near / DAY) * DAY + off * DAY);
		const found = solarParts(each);
		if (found.year === year && found.month === month && found.day === day) return each;
	}
	return undefined;
}
