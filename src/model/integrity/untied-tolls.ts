import { readDate } from '../date/read.ts';
import { daysIn } from '../figure/days.ts';
import { statedBy } from '../figure/evidence.ts';
import { harmIn } from '../figure/harm.ts';
import { nameReader } from '../figure/names.ts';
import { reporter, type Rule } from './rule.ts';

const report = reporter('untied-tolls');

/** A claim that counts the dead of an event belongs to that event, so that their numbers are compared. */
export const untiedTolls: Rule = {
	id: 'untied-tolls',
	demands:
		'A claim that gives a number of dead or injured with the day and the place of an event with tolls is one of its claims.',
	check: (corpus) => {
		const namesIn = nameReader(corpus);
		const counted = corpus.events.filter(({ data }) => data.tolls && data.place);
		return corpus.claims
			.filter(({ data }) => harmIn(statedBy(data)).length > 0)
			.flatMap(({ id, file, data }) => {
				const [days, places] = [daysIn(data.text), namesIn(data.text)];
				return counted
					.filter(({ data: event }) => {
						const { year, month, day } = readDate(event.date).from;
						return (
							places.has(event.place ?? '') &&
							days.some((each) => each.year === year && each.month === month && each.day === day) &&
							!event.claims.includes(id)
						);
					})
					.map((event) =>
						report({
							file,
							field: 'text',
							found: `a number of dead or injured of the day and place of "${event.id}", of which it is no claim`,
							expected: 'a claim of that event, whose tolls then bear it out',
							mend: `add "${id}" to "claims" in ${event.file}, with its toll if it is another; or say what else it tells of`,
						}),
					);
			});
	},
};
