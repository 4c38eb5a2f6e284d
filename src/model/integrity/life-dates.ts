import { readDate } from '../date/read.ts';
import type { Problem } from '../../file/problem.ts';
import { reporter, type Rule } from './rule.ts';

const report = reporter('life-dates');

const mend = 'correct the date, or the actor; the dead act in no event and hold no tie';

/** Nobody acts before the beginning or after the end that his own profile gives. */
export const lifeDates: Rule = {
	id: 'life-dates',
	demands: 'An event and a tie lie between the beginning and the end that the profiles of their actors give.',
	check: ({ actors, events, relations }) => {
		const lives = new Map(actors.map(({ id, data }) => [id, data]));
		const outside = (file: string, field: string, id: string, [first, last]: Span): Problem[] => {
			const { name, began, ended } = lives.get(id) ?? {};
			const after = ended !== undefined && last !== undefined && begins(last) > ends(ended);
			const before = began !== undefined && first !== undefined && ends(first) < begins(began);
			if (!after && !before) return [];
			return [
				report({
					file,
					field,
					found: `${after ? last : first}, while the profile of ${name} ${after ? `ends with ${ended}` : `begins with ${began}`}`,
					expected: after ? `a date up to ${ended}` : `a date from ${began} on`,
					mend,
				}),
			];
		};
		return [
			...events.flatMap(({ file, data }) =>
				data.actors.flatMap((id, index) => outside(file, `actors[${index}]`, id, [data.date, data.date])),
			),
			...relations.flatMap(({ file, data }) =>
				(['from', 'to'] as const).flatMap((end) =>
					outside(file, 'span', data[end], [data.span?.from, data.span?.to ?? data.span?.from]),
				),
			),
		];
	},
};

/** The dates on which something begins and ends, as far as they are known. */
type Span = readonly [first: string | undefined, last: string | undefined];

const begins = (date: string): number => readDate(date).min;
const ends = (date: string): number => readDate(date).max;
