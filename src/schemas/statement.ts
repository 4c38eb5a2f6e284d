import { z } from 'astro/zod';
import { dateField } from './date.ts';
import { ref } from './field.ts';
import { list } from './list.ts';
import { own, quoted } from './text.ts';

/** What became of a statement of the source document. */
export const VERDICTS = ['held', 'imprecise', 'disputed', 'overtaken', 'unverified'] as const;

/** One thing that the source document says, and what became of it. */
export const statementSchema = z.strictObject({
	order: z
		.int()
		.positive()
		.max(10_000)
		.describe('Its place in the document: 1, 2, 3 …, with no gaps and no repeats.'),
	paragraph: z.int().positive().max(10_000).describe('The paragraph of the document.'),
	says: quoted(20, 300).describe('What the document says, in our own words.'),
	verdict: z.enum(VERDICTS).describe('What became of it.'),
	on: dateField('free').describe(
		'The date of the evidence that settles the verdict. Write the key in quotes, `"on"`, since some YAML tools read it as “true”.',
	),
	reasoning: own(40, 700).describe('Why, in two or three sentences, in the site’s own voice.'),
	claims: list(ref('claims'), 1).describe('The claims that show it.'),
});
export type StatementData = z.output<typeof statementSchema>;
