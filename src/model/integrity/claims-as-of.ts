import { readDate } from '../date/read.ts';
import { daysIn, type SaidDay } from '../figure/days.ts';
import { reporter, type Rule } from './rule.ts';

const report = reporter('claims-as-of');

/** A claim knows of what it tells. */
export const claimsAsOf: Rule = {
	id: 'claims-as-of',
	demands: 'A claim that gives dates gives one, at least, that lies no later than its "asOf".',
	check: ({ claims }) =>
		claims.flatMap(({ file, data }) => {
			const told = daysIn(data.text).flatMap((day) => {
				const begins = firstDay(day);
				return begins === undefined ? [] : [{ words: day.words, begins }];
			});
			const { max } = readDate(data.asOf);
			// What is only expected may lie later, beside the day on which it was.
			const [first] = told;
			if (!first || told.some(({ begins }) => begins <= max)) return [];
			return [
				report({
					file,
					field: 'asOf',
					found: `${data.asOf}, while the text tells of ${told.map(({ words }) => `“${words}”`).join(', ')}`,
					expected: 'a date up to which the sources show what the text tells',
					mend: 'move "asOf" on to that of the newest source, or correct the date in the text',
				}),
			];
		}),
};

/** The first day of a date that has a year, in Unix time. */
const firstDay = ({ year, month = 1, day = 1 }: SaidDay): number | undefined =>
	year === undefined ? undefined : Date.UTC(year, month - 1, day);
