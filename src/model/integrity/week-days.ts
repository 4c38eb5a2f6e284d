import { prosePages, type Corpus } from '../corpus.ts';
import { fieldValues } from '../field-values.ts';
import { daysIn, wrongWeekday } from '../figure/days.ts';
import { blockText } from '../prose/prose.ts';
import { reporter, type Rule } from './rule.ts';

const report = reporter('week-days');

/** What somebody else wrote, with his slips. */
const QUOTED = /“[^”]*”/gu;

/** A weekday beside a date is the one that the calendar gives it. */
export const weekDays: Rule = {
	id: 'week-days',
	demands: 'A day of the week beside a whole date is the weekday of that date.',
	check: (corpus) =>
		[...texts(corpus)].flatMap(({ file, field, text }) =>
			daysIn(text.replace(QUOTED, '')).flatMap((day) => {
				const right = wrongWeekday(day);
				if (right === undefined) return [];
				return report({
					file,
					field,
					found: `“${day.words}”, which was a ${right}`,
					expected: 'the weekday of that date',
					mend: 'correct the weekday or the date after the source',
				});
			}),
		),
};

function* texts(corpus: Corpus): Generator<{ file: string; field: string; text: string }> {
	for (const { entry, field, value, facts } of fieldValues(corpus))
		if (facts.voice && facts.voice !== 'verbatim') yield { file: entry.file, field, text: value };
	for (const { file, prose } of prosePages(corpus))
		for (const block of prose.blocks) yield { file, field: `line ${block.line}`, text: blockText(block) };
}
