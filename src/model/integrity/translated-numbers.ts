import { MONTHS } from '../date/words.ts';
import { numbersIn } from '../language/digits.ts';
import { gregorianOf, solarDates } from '../language/solar-hijri.ts';
import { translatedTexts } from '../language/texts.ts';
import { reporter, type Rule } from './rule.ts';

const report = reporter('translated-numbers');

/** “16 January”, as the English of the site writes a day. */
const dayWords = (day: Date): string => `${day.getUTCDate()} ${MONTHS[day.getUTCMonth()] ?? ''}`;

/** Figures and days are the same in every language. */
export const translatedNumbers: Rule = {
	id: 'translated-numbers',
	demands:
		'A translation has the numbers of the English and no others, but for the days of its own calendar, each of which is a day that the English names.',
	check: (corpus) => {
		const languages = new Map(corpus.languages.map(({ id, data }) => [id, data]));
		return [...translatedTexts(corpus)].flatMap(({ language, file, field, text, english }) => {
			if (english === undefined) return [];
			const solar = languages.get(language)?.calendar === 'persian' ? solarDates(text) : [];
			const rest = solar.reduce((left, { text: date }) => left.replace(date, ''), text);
			const [wanted, found] = [new Set(numbersIn(english)), new Set(numbersIn(rest))];
			// Each day of the other calendar stands for one that the English names, which then need not be told twice.
			const told = new Set<string>();
			const wrongDays = solar.flatMap((date) => {
				if (date.year === undefined) return [];
				const day = gregorianOf(date.year, date.month, date.day);
				if (!day) return [{ date, is: 'no day of that calendar' }];
				for (const number of [String(day.getUTCDate()), String(day.getUTCFullYear())]) told.add(number);
				return new RegExp(`(?<!\\d)${day.getUTCDate()}(?!\\d)`).test(english) &&
					(english.includes(MONTHS[day.getUTCMonth()] ?? '') ||
						!MONTHS.some((month) => english.includes(month)))
					? []
					: [{ date, is: dayWords(day) }];
			});
			const inSolar = new Set(solar.flatMap(({ text: date }) => numbersIn(date)));
			const missing = [...wanted].filter((number) => !found.has(number) && !told.has(number));
			const more = [...found].filter((number) => !wanted.has(number) && !inSolar.has(number));
			return [
				...wrongDays.map(({ date, is }) =>
					report({
						file,
						field,
						found: `the day “${date.text}”, which is ${is}`,
						expected: `a day that the English names: “${english}”`,
						mend: 'write the day of the calendar anew',
					}),
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
