import type { LanguageData } from '../../schemas/language.ts';
import { subject } from '../../subject.ts';
import { readDate } from '../date/read.ts';
import { MONTHS } from '../date/words.ts';
import { daysIn, type SaidDay } from '../figure/days.ts';
import { dateIn } from '../language/date-words.ts';
import { numbersIn } from '../language/digits.ts';
import { gregorianOf, solarDates, type SolarDate } from '../language/solar-hijri.ts';
import { translatedTexts } from '../language/texts.ts';
import { reporter, type Rule } from './rule.ts';

const report = reporter('translated-numbers');

/** The year of a day that is told without one. */
const momentYear = readDate(subject.moment.date).from.year;

/** Day, month and year, as the English of the site writes them. */
const dayWords = (day: Date): string =>
	`${day.getUTCDate()} ${MONTHS[day.getUTCMonth()] ?? ''} ${day.getUTCFullYear()}`;

/** Whether a text that names some days names this one, as far as it says day, month and year. */
const isNamed = (day: Date, named: readonly SaidDay[]): boolean =>
	named.some(
		(said) =>
			said.day === day.getUTCDate() &&
			(said.month ?? day.getUTCMonth() + 1) === day.getUTCMonth() + 1 &&
			(said.year ?? day.getUTCFullYear()) === day.getUTCFullYear(),
	);

/** Years of the Solar Hijri calendar in which days of a year of the other may lie: it begins in March. */
const solarYears = (year: number): number[] => [year - 622, year - 621];

/**
 * The days that a date may mean, likeliest first: one without a year lies in a year of another date of its text or of the
 * English, or in that of the story’s moment.
 */
function meanings(date: SolarDate, beside: readonly SolarDate[], named: readonly SaidDay[]): Date[] {
	const years = [
		...beside.flatMap(({ year }) => year ?? []),
		...[...named.flatMap(({ year }) => year ?? []), momentYear].flatMap(solarYears),
	];
	return (date.year === undefined ? years : [date.year]).flatMap(
		(year) => gregorianOf(year, date.month, date.day) ?? [],
	);
}

/** The days of a text in the words of a language; of those that are named without a year, in the year that is given. */
const daysInWords = (language: LanguageData, named: readonly SaidDay[], year: number): string[] =>
	named.flatMap(({ year: said = year, month, day }) =>
		month === undefined || day === undefined
			? []
			: `“${dateIn(language, [said, month, day].map((part) => String(part).padStart(2, '0')).join('-'))}”`,
	);

/** What is wrong with the days that a text tells by the Solar Hijri calendar: one that the English names not, one that is missing. */
function wrongDays(
	solar: readonly SolarDate[],
	english: string,
	language: LanguageData,
): { found: string; mend: string }[] {
	const named = daysIn(english);
	const dates = solar.map((date) => ({ date, days: meanings(date, solar, named) }));
	const extra = dates
		.filter(({ days }) => !days.some((day) => isNamed(day, named)))
		.map(({ date: { text }, days: [likeliest] }) => {
			const meant = daysInWords(language, named, likeliest?.getUTCFullYear() ?? momentYear);
			return {
				found: `the day “${text}”, which is ${likeliest ? dayWords(likeliest) : 'no day of that calendar'}`,
				mend: meant.length > 0 ? `write ${meant.join(' or ')}` : 'take the day out',
			};
		});
	const untold = named.filter(
		(said) =>
			said.day !== undefined &&
			said.month !== undefined &&
			!dates.some(({ days }) => days.some((day) => isNamed(day, [said]))),
	);
	// A wrong day stands where another is missing: one of the two is told.
	return extra.length > 0
		? extra
		: untold.map((said) => ({
				found: `no day for “${said.words}”`,
				mend: `write ${daysInWords(language, [said], momentYear).join()}`,
			}));
}

/** Figures and days are the same in every language. */
export const translatedNumbers: Rule = {
	id: 'translated-numbers',
	demands:
		'A translation has the numbers of the English and no others, and where its calendar is another, each day of the English in that calendar and no other day.',
	check: (corpus) => {
		const languages = new Map(corpus.languages.map(({ id, data }) => [id, data]));
		return [...translatedTexts(corpus)].flatMap(({ language: tag, file, field, text, english }) => {
			const language = languages.get(tag);
			if (english === undefined || !language) return [];
			const solar = language.calendar === 'persian' ? solarDates(text) : [];
			const rest = solar.reduce((left, { text: date }) => left.replace(date, ''), text);
			const [wanted, found] = [new Set(numbersIn(english)), new Set(numbersIn(rest))];
			// What a day of the other calendar tells need not be told a second time.
			const told = new Set(
				solar.flatMap(({ year, month, day }) => {
					const date = year === undefined ? undefined : gregorianOf(year, month, day);
					return date ? [String(date.getUTCDate()), String(date.getUTCFullYear())] : [];
				}),
			);
			const inSolar = new Set(solar.flatMap(({ text: date }) => numbersIn(date)));
			const missing = [...wanted].filter((number) => !found.has(number) && !told.has(number));
			const more = [...found].filter((number) => !wanted.has(number) && !inSolar.has(number));
			return [
				...(language.calendar === 'persian' ? wrongDays(solar, english, language) : []).map((wrong) =>
					report({ file, field, expected: `the days that the English names: “${english}”`, ...wrong }),
				),
				...(missing.length > 0
					? [
							report({
								file,
								field,
								found: `no ${missing.join(', ')} in “${text}”`,
								expected: `each number of the English: “${english}”`,
								mend: 'write the number, in digits where the English has digits',
							}),
						]
					: []),
				...(more.length > 0
					? [
							report({
								file,
								field,
								found: `${more.join(', ')} in “${text}”`,
								expected: `no number that the English lacks: “${english}”`,
								mend: 'take the number out, or spell it as a word where the English does',
							}),
						]
					: []),
			];
		});
	},
};
