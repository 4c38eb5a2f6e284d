import { z } from 'astro/zod';
import { daySchema } from './date.ts';
import { own, quoted, ref } from './field.ts';

/** What became of a statement of the source document. */
export const VERDICTS = ['held', 'imprecise', 'disputed', 'overtaken', 'unverified'] as const;

/** One thing that the source document says, and what became of it. */
export const statementSchema = z.strictObject({
	/** Its place in the document, counted through. */
	order: z.int().positive(),
	/** The paragraph of the document, from 1. */
	paragraph: z.int().positive(),
	/** What the document says, in our own words. */
	says: quoted(z.string().min(20).max(300)),
	verdict: z.enum(VERDICTS),
	/** The date of the evidence that settles the verdict. */
	on: daySchema,
	/** Why, in two or three sentences. */
	reasoning: own(z.string().min(40).max(700)),
	/** The claims that show it. */
	claims: z.array(ref('claims')).min(1),
});
export type StatementData = z.output<typeof statementSchema>;
