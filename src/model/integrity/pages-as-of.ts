import { prosePages, type Corpus } from '../corpus.ts';
import { readDate } from '../date/read.ts';
import type { Problem } from '../../file/problem.ts';
import { citedOn } from '../prose/cited.ts';
import { reporter, type Rule } from './rule.ts';

type Claim = Corpus['claims'][number]['data'];

const report = reporter('pages-as-of');

/** A page or a table knows what its claims know. */
export const pagesAsOf: Rule = {
	id: 'pages-as-of',
	demands:
		'A chapter, tension, profile, table or tie is no older than the newest claim on it, a profile no older than the newest event of its actor.',
	check: (corpus) => {
		const undated = new Map(
			corpus.sources.flatMap(({ id, data }) =>
				data.issued === undefined ? [[id, data.accessed] as const] : [],
			),
		);
		// A claim on a source without a date bears the day of its reading, which tells nothing of its time.
		const isReading = ({ asOf, citations }: Claim): boolean =>
			citations.some(({ source }) => undated.get(source)?.startsWith(asOf) ?? false);
		const known = new Map(
			corpus.claims.filter(({ data }) => !isReading(data)).map(({ id, data }) => [id, data.asOf]),
		);
		return [
			...olderThanEvents(corpus),
			...[...dated(corpus)].flatMap(({ file, asOf, claims }) => {
				const newest = claims
					.flatMap((id) => {
						const day = known.get(id);
						return day === undefined ? [] : [{ id, day }];
					})
					.reduce<{ id: string; day: string } | undefined>(
						(last, each) => (last && readDate(last.day).min >= readDate(each.day).min ? last : each),
						undefined,
					);
				if (!newest || readDate(newest.day).min <= readDate(asOf).max) return [];
				return [
					report({
						file,
						field: 'asOf',
						found: `${asOf}, though its claim "${newest.id}" is of ${newest.day}`,
						expected: `${newest.day} or later`,
						mend: 'move "asOf" on, once the rest has been looked at for that time; or cite a claim of the time of the page',
					}),
				];
			}),
		];
	},
};

function* dated(corpus: Corpus): Generator<{ file: string; asOf: string; claims: readonly string[] }> {
	for (const { file, data, prose } of prosePages(corpus)) {
		yield { file, asOf: data.asOf, claims: [...data.claims, ...citedOn(prose)] };
	}
	for (const { file, data } of corpus.disputes)
		yield {
			file,
			asOf: data.asOf,
			claims: [
				...data.claims,
				...Object.values(data.accounts).flatMap((all = []) => all.flatMap(({ claims }) => claims)),
			],
		};
	// A tie that has no end is told to have held at that day.
	for (const { file, data } of corpus.relations)
		if (data.span?.to === undefined) yield { file, asOf: data.asOf, claims: data.claims };
}

/** Profiles of actors who did something later than their page knows. */
const olderThanEvents = ({ actors, events }: Corpus): Problem[] =>
	actors.flatMap(({ id, file, data }) => {
		const later = events.find(
			(event) => event.data.actors.includes(id) && readDate(event.data.date).min > readDate(data.asOf).max,
		);
		if (!later) return [];
		return [
			report({
				file,
				field: 'asOf',
				found: `${data.asOf}, though "${later.id}" of ${later.data.date} names the actor`,
				expected: `${later.data.date} or later`,
				mend: 'tell the event on the page, or see that nothing there is overtaken by it, and move "asOf" on',
			}),
		];
	});
