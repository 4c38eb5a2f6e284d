import type { Corpus } from '../corpus.ts';
import { newest } from '../date/order.ts';
import { readDate } from '../date/read.ts';
import type { Problem } from '../problem.ts';
import { reporter, type Rule } from './rule.ts';

const report = reporter('date-order');

/** Later things have later dates. */
export const dateOrder: Rule = {
	id: 'date-order',
	demands:
		'No end before its beginning, no reading before publication, no count or claim that is newer than every reading.',
	check: (corpus: Corpus) => {
		const problems: Problem[] = [];
		/** Reports if `later` certainly lies before `earlier`; days that one precision leaves open are let pass. */
		const inOrder = (
			file: string,
			field: string,
			earlier: string | undefined,
			later: string | undefined,
			what: string,
		): void => {
			if (earlier === undefined || later === undefined) return;
			if (readDate(later).max >= readDate(earlier).min) return;
			problems.push(
				report({
					file,
					field,
					found: `${later}, which lies before ${earlier}`,
					expected: what,
					mend: 'correct one of the two dates',
				}),
			);
		};
		const read = newest(corpus.sources.map(({ data }) => data.accessed));
		/** Reports a date that certainly lies after the last day on which anything was read. */
		const known = (file: string, field: string, date: string, what: string): void => {
			if (read === undefined || readDate(read).max >= readDate(date).min) return;
			problems.push(
				report({
					file,
					field,
					found: `${date}, which lies after ${read}, the newest reading of a source`,
					expected: what,
					mend: 'correct the date, or the day on which its source was read',
				}),
			);
		};
		for (const { file, data } of corpus.sources)
			inOrder(file, 'accessed', data.issued, data.accessed, 'a reading after publication');
		for (const { file, data } of corpus.claims) {
			known(file, 'asOf', data.asOf, 'an "as of" no later than that reading');
			inOrder(file, 'review.on', data.asOf, data.review?.on, 'a review on or after the "as of" date');
			if (data.overtakenBy)
				known(file, 'overtakenBy.on', data.overtakenBy.on, 'a date no later than that reading');
			data.positions?.forEach(({ asOf }, index) => {
				if (asOf) known(file, `positions[${index}].asOf`, asOf, 'a position no later than that reading');
			});
		}
		const dated: { file: string; data: { asOf: string } }[] = [
			...corpus.relations,
			...corpus.disputes,
			...corpus.background,
			...corpus.actors,
			...corpus.tensions,
		];
		for (const { file, data } of dated) {
			known(file, 'asOf', data.asOf, 'an "as of" no later than that reading');
		}
		for (const { file, data } of corpus.events) {
			known(file, 'date', data.date, 'an event no later than that reading');
			data.tolls?.forEach((toll, index) =>
				inOrder(
					file,
					`tolls[${index}].asOf`,
					data.date,
					toll.asOf,
					'a count on or after the day of the event',
				),
			);
		}
		for (const { file, data } of corpus.relations)
			inOrder(file, 'span.to', data.span?.from, data.span?.to, 'an end after the beginning');
		for (const { file, data } of corpus.actors)
			inOrder(file, 'ended', data.began, data.ended, 'an end after the beginning');
		for (const { file, data } of [...corpus.background, ...corpus.tensions]) {
			inOrder(file, 'reviewed', data.asOf, data.reviewed, 'a review on or after the "as of" date');
		}
		return problems;
	},
};
