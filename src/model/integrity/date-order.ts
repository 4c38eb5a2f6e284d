import type { Corpus } from '../corpus.ts';
import { horizonOf } from '../date/horizon.ts';
import { readDate } from '../date/read.ts';
import { fieldValues } from '../field-values.ts';
import type { Problem } from '../../file/problem.ts';
import { reporter, type Rule } from './rule.ts';

const report = reporter('date-order');

/** Whether a date certainly lies before another; days that one precision leaves open are let pass. */
const isBefore = (one: string, other: string): boolean => readDate(one).max < readDate(other).min;

/** In milliseconds. */
const YEAR = 366 * 24 * 60 * 60 * 1000;

const mend = 'correct one of the two dates';

/**
 * Later things have later dates, and nothing lies beyond what was read. How a date stands to that of its entry, its schema
 * says (`Time` in `schemas/field.ts`), so no date escapes; pairs of dates that belong together are listed here.
 */
export const dateOrder: Rule = {
	id: 'date-order',
	demands:
		'No date after the newest reading of a source, and no reading long after all others; nothing told in an entry after its "asOf", no review before it; no work before the first reading; no verdict far from its claims, no claim far beyond its sources; no end before its beginning, no reading before publication, no count before its event or after its source was read.',
	check: (corpus) => [
		...strayReadings(corpus),
		...beyond(corpus),
		...before(corpus),
		...framed(corpus),
		...verdicts(corpus),
		...evidence(corpus),
		...pairs(corpus),
	],
};

const strayReadings = (corpus: Corpus): Problem[] => {
	const { day, stray } = horizonOf(corpus);
	return stray.map(({ file, data }) =>
		report({
			file,
			field: 'accessed',
			found: `${data.accessed}, more than a year after every other reading, the last of which was on ${day}`,
			expected: 'the day on which the source was read',
			mend: 'correct the day; if it is right, read another source anew as well and give that day there',
		}),
	);
};

function beyond(corpus: Corpus): Problem[] {
	const { day, stray } = horizonOf(corpus);
	if (day === undefined) return [];
	const files = new Set(stray.map(({ file }) => file));
	return fieldValues(corpus)
		.filter(({ facts, value, field, entry }) => {
			if (!facts.time || (field === 'accessed' && files.has(entry.file))) return false;
			return isBefore(day, value);
		})
		.map(({ entry: { file }, field, value }) =>
			report({
				file,
				field,
				found: `${value}, which lies after ${day}, the newest reading of a source`,
				expected: 'a day no later than that reading',
				mend: 'correct the date, or the day on which its source was read',
			}),
		);
}

/** Nothing was reviewed or corrected before the first source was read. */
function before(corpus: Corpus): Problem[] {
	const first = corpus.sources.map(({ data }) => data.accessed).toSorted()[0];
	if (first === undefined) return [];
	return fieldValues(corpus)
		.filter(({ facts, value }) => facts.work && isBefore(value, first))
		.map(({ entry: { file }, field, value }) =>
			report({
				file,
				field,
				found: `${value}, which lies before ${first}, the first reading of a source`,
				expected: 'a day from that reading on',
				mend: 'correct the date',
			}),
		);
}

/** The day of a verdict is that of its evidence: within a year of the days up to which its claims reach. */
function verdicts({ statements, claims }: Corpus): Problem[] {
	const reach = new Map(claims.map(({ id, data }) => [id, readDate(data.asOf)]));
	return statements.flatMap(({ file, data }) => {
		const known = data.claims.flatMap((id) => reach.get(id) ?? []);
		const { min, max } = readDate(data.on);
		if (known.length === 0 || known.some((day) => day.min - max < YEAR && min - day.max < YEAR)) return [];
		return report({
			file,
			field: 'on',
			found: `${data.on}, more than a year from the "asOf" of every claim that shows the verdict`,
			expected: 'the date of the evidence that settles it',
			mend: 'correct the date, or name the claim that settles the verdict',
		});
	});
}

/** A claim reaches as far as its sources: at most a year beyond the last one of them. */
function evidence({ claims, sources }: Corpus): Problem[] {
	const told = new Map(sources.map(({ id, data }) => [id, readDate(data.issued ?? data.accessed).max]));
	return claims.flatMap(({ file, data }) => {
		const known = data.citations.flatMap(({ source }) => told.get(source) ?? []);
		if (known.length === 0 || readDate(data.asOf).min - Math.max(...known) < YEAR) return [];
		return report({
			file,
			field: 'asOf',
			found: `${data.asOf}, more than a year after every source that it cites`,
			expected: 'the date up to which its sources show it',
			mend: 'correct the date, or cite the source that shows it',
		});
	});
}

/** What an entry tells of lies no later than its `asOf`, what was done with it no earlier. */
const framed = (corpus: Corpus): Problem[] =>
	fieldValues(corpus).flatMap(({ entry: { file, data }, field, value, facts: { time } }) => {
		const { asOf } = data as { asOf?: string };
		if (asOf === undefined) return [];
		if (time === 'told' && isBefore(asOf, value))
			return report({
				file,
				field,
				found: `${value}, which lies after ${asOf}, the "asOf" of the entry`,
				expected: 'a date up to that day',
				mend: 'correct the date, or the "asOf" of the entry',
			});
		if (time === 'after' && isBefore(value, asOf))
			return report({
				file,
				field,
				found: `${value}, which lies before ${asOf}, the "asOf" of the entry`,
				expected: 'a date from that day on',
				mend,
			});
		return [];
	});

/** Dates that belong together. */
function pairs(corpus: Corpus): Problem[] {
	const inOrder = (
		file: string,
		field: string,
		[earlier, later]: readonly [string | undefined, string | undefined],
		expected: string,
	): Problem[] =>
		earlier === undefined || later === undefined || !isBefore(later, earlier)
			? []
			: [report({ file, field, found: `${later}, which lies before ${earlier}`, expected, mend })];
	const read = new Map(corpus.sources.map(({ id, data }) => [id, data.accessed]));
	return [
		...corpus.sources.flatMap(({ file, data }) =>
			inOrder(file, 'accessed', [data.issued, data.accessed], 'a reading after publication'),
		),
		...corpus.claims.flatMap(({ file, data: { review } }) =>
			inOrder(file, 'review.again.on', [review?.on, review?.again?.on], 'a check after the first one'),
		),
		...corpus.events.flatMap(({ file, data }) =>
			(data.tolls ?? []).flatMap((toll, index) => {
				const field = `tolls[${index}].asOf`;
				return [
					...inOrder(file, field, [data.date, toll.asOf], 'a count on or after the day of the event'),
					...inOrder(
						file,
						`tolls[${index}].source`,
						[toll.asOf, read.get(toll.source)],
						'a source that was read when the count stood, or later',
					),
				];
			}),
		),
		...corpus.relations.flatMap(({ file, data }) =>
			inOrder(file, 'span.to', [data.span?.from, data.span?.to], 'an end after the beginning'),
		),
		...corpus.actors.flatMap(({ file, data }) => [
			...inOrder(file, 'ended', [data.began, data.ended], 'an end after the beginning'),
			...(data.renamed ?? []).flatMap(({ on }, index) =>
				inOrder(file, `renamed[${index}].on`, [data.began, on], 'a new name after the beginning'),
			),
		]),
	];
}
