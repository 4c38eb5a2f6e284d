import { z } from 'astro/zod';
import { own, ref } from './field.ts';
import { nameSchema, SAY } from './name.ts';

/** A word that a reader may not know (schema.org `DefinedTerm`). */
export const termSchema = z.strictObject({
	term: z.string().min(2).describe('The word as the site writes it.'),
	meaning: own(z.string().min(20).max(500)).describe(
		'The plain meaning in one to three sentences. It says who uses the word.',
	),
	names: z.array(nameSchema).optional().describe('The word in its own script.'),
	say: z.string().optional().describe(SAY),
	variants: z
		.array(z.string().min(2))
		.optional()
		.describe('Other spellings and forms that search should find.'),
	sources: z.array(ref('sources')).min(1).describe('Where the meaning was read.'),
});
export type TermData = z.output<typeof termSchema>;
