import { z } from 'astro/zod';
import { own, ref } from './field.ts';
import { nameSchema } from './name.ts';

/** A word that a reader may not know (schema.org `DefinedTerm`). */
export const termSchema = z.strictObject({
	term: z.string().min(2),
	/** The plain meaning in one to three sentences. */
	meaning: own(z.string().min(20).max(500)),
	names: z.array(nameSchema).optional(),
	say: z.string().optional(),
	/** Other spellings and forms that search should find. */
	variants: z.array(z.string().min(2)).optional(),
	sources: z.array(ref('sources')).min(1),
});
export type TermData = z.output<typeof termSchema>;
