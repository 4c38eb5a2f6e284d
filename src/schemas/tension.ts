import { z } from 'astro/zod';
import { daySchema } from './date.ts';
import { own, quoted, ref, speaker } from './field.ts';

/** A question on which the actors differ (an IBIS issue). The file body is its prose. */
export const tensionSchema = z.strictObject({
	/** A few words: “Sanctuary”. */
	title: own(z.string().min(3).max(80)),
	/** The question itself, ending in a question mark. */
	question: own(z.string().endsWith('?')),
	/** One or two sentences for lists and search engines. */
	summary: own(z.string().min(40).max(300)),
	/** The claims that carry the summary. */
	claims: z.array(ref('claims')).min(1),
	order: z.int().positive(),
	/** The answers that are held, each by somebody and with claims that show it. */
	positions: z.array(
		z.strictObject({
			/** Who holds it. */
			heldBy: z.array(speaker()).min(1),
			/** The answer in one or two sentences. */
			statement: quoted(z.string().min(20).max(400)),
			/** The claims that show that they hold it. */
			claims: z.array(ref('claims')).min(1),
		}),
	),
	asOf: daySchema,
	reviewed: daySchema,
});
export type TensionData = z.output<typeof tensionSchema>;
