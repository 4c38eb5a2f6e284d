import type { Corpus } from '../corpus.ts';
import { readDate } from '../date/read.ts';
import { isBorneOut, type SaidDay } from '../figure/days.ts';
import { figuresOfAll } from '../figure/evidence.ts';
import { citedOn } from '../prose/cited.ts';
import { reporter, type Rule } from './rule.ts';

const report = reporter('field-days');

/** A date in a field of a profile is one that its claim tells, as a date in a sentence is. */
export const fieldDays: Rule = {
	id: 'field-days',
	demands:
		'The beginning and end of an actor are told by a claim of its profile; the day of a listing or of a new name, by the claim beside it.',
	check: (corpus) => {
		const claims = new Map(corpus.claims.map(({ id, data }) => [id, data]));
		return [...datedFields(corpus)].flatMap(({ file, field, date, claims: ids }) => {
			const carrying = ids.flatMap((id) => claims.get(id) ?? []);
			if (carrying.length === 0 || isBorneOut(saidDay(date), figuresOfAll(carrying).days)) return [];
			return [
				report({
					file,
					field,
					found: `${date}, told by ${ids.length > 1 ? `none of its ${ids.length} claims` : `no word of the claim "${ids[0]}"`}`,
					expected: 'a date that a claim tells',
					mend: 'correct the date, or name the claim that tells it; write the day into what its source says',
				}),
			];
		});
	},
};

/** A date of a field, as a text would say it. */
function saidDay(date: string): SaidDay {
	const { year, month, day } = readDate(date).from;
	return { year, ...(month && { month }), ...(day && { day }), from: 0, to: 0, words: date };
}

function* datedFields({
	actors,
}: Corpus): Generator<{ file: string; field: string; date: string; claims: readonly string[] }> {
	for (const { file, data, prose } of actors) {
		const claims = [...data.claims, ...citedOn(prose)];
		for (const field of ['began', 'ended'] as const)
			if (data[field]) yield { file, field, date: data[field], claims };
		for (const [index, { since, claim }] of (data.lists ?? []).entries())
			if (since) yield { file, field: `lists[${index}].since`, date: since, claims: [claim] };
		for (const [index, { on, claim }] of (data.renamed ?? []).entries())
			yield { file, field: `renamed[${index}].on`, date: on, claims: [claim] };
	}
}
