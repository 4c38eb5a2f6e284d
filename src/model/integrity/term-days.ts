import { readDate } from '../date/read.ts';
import { daysIn } from '../figure/days.ts';
import { reporter, type Rule } from './rule.ts';

const report = reporter('term-days');

/** A word of the glossary that names an event dates it as the timeline does. */
export const termDays: Rule = {
	id: 'term-days',
	demands:
		'If the meaning of a term names days of the year of an event that bears the term in its name, one of them is the first or last of that event.',
	check: ({ terms, events }) =>
		terms.flatMap(({ file, data }) => {
			const names = [data.term, ...(data.variants ?? [])].map((name) => name.toLowerCase());
			const days = daysIn(data.meaning).flatMap(({ year, month, day, words }) =>
				year && month && day ? [{ year, words, at: Date.UTC(year, month - 1, day) }] : [],
			);
			return events
				.filter(({ data: event }) => names.some((name) => event.name.toLowerCase().includes(name)))
				.flatMap((event) => {
					const { from, min, max } = readDate(event.data.date);
					const near = days.filter(({ year }) => year === from.year);
					if (
						near.length === 0 ||
						near.some(({ at }) => Math.abs(at - min) < DAY || Math.abs(at + DAY - max) < DAY)
					)
						return [];
					return [
						report({
							file,
							field: 'meaning',
							found: `${[...new Set(near.map(({ words }) => `“${words}”`))].join(', ')}, while "${event.id}" is of ${event.data.date}`,
							expected: 'the first or the last day of the event',
							mend: 'correct the meaning or the event after the sources',
						}),
					];
				});
		}),
};

/** Between the midnights of two places, in milliseconds. */
const DAY = 24 * 60 * 60 * 1000;
