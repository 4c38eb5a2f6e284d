import { z } from 'astro/zod';
import { daySchema } from './date.ts';
import { own, quoted, ref } from './field.ts';

/** What became of a statement of the source document. */
export const VERDICTS = ['held', 'imprecise', 'disputed', 'overtaken', 'unverified'] as const;

/** One thing that the source document says, and what became of it. */
export const statementSchema = z.strictObject({
	order: z.int().positive().describe('Its place in the document: 1, 2, 3 …, with no gaps and no repeats.'),
	paragraph: z.int().positive().describe('The paragraph of the document.'),
	says: quoted(z.string().min(20).max(300)).describe('What the document says, in our own words.'),
	verdict: z.enum(VERDICTS).describe('What became of it.'),
	on: daySchema.describe(
		'The date of the evidence that settles the verdict. Write the key in quotes, `"on"`, since some YAML tools read it as “true”.',
	),
	reasoning: own(z.string().min(40).max(700)).describe(
		'Why, in two or three sentences, in the site’s own voice.',
	),
	claims: z.array(ref('claims')).min(1).describe('The claims that show it.'),
});
export type StatementData = z.output<typeof statementSchema>;
