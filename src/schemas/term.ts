import { z } from 'astro/zod';
import { ref } from './field.ts';
import { list } from './list.ts';
import { nameSchema, saySchema } from './name.ts';
import { own, verbatim } from './text.ts';

/** A word that a reader may not know (schema.org `DefinedTerm`). */
export const termSchema = z.strictObject({
	term: own(2, 80).describe('The word as the site writes it.'),
	meaning: own(20, 500).describe('The plain meaning in one to three sentences. It says who uses the word.'),
	names: list(nameSchema, 1).optional().describe('The word in its own script.'),
	say: saySchema.optional(),
	variants: list(verbatim(2, 80), 1)
		.optional()
		.describe('Other spellings and forms that search should find.'),
	sources: list(ref('sources'), 1).describe('Where the meaning was read.'),
});
export type TermData = z.output<typeof termSchema>;
