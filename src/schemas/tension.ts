import { z } from 'astro/zod';
import { daySchema } from './date.ts';
import { own, quoted, ref, speaker } from './field.ts';
import { CLAIMS_OF_SUMMARY, PLACE_IN_ORDER, REVIEWED, SUMMARY } from './descriptions.ts';

/** A question on which the actors differ (an IBIS issue). The file body is its prose. */
export const tensionSchema = z.strictObject({
	title: own(z.string().min(3).max(80)).describe('A few words: “Sanctuary”.'),
	question: own(z.string().endsWith('?')).describe('The question itself, ending in a question mark.'),
	summary: own(z.string().min(40).max(300)).describe(SUMMARY),
	claims: z.array(ref('claims')).min(1).describe(CLAIMS_OF_SUMMARY),
	order: z.int().positive().describe(PLACE_IN_ORDER),
	positions: z
		.array(
			z.strictObject({
				heldBy: z
					.array(speaker())
					.min(1)
					.describe('Who holds it. Nobody is given a position that no claim shows.'),
				statement: quoted(z.string().min(20).max(400)).describe('The answer as its holder would put it.'),
				claims: z.array(ref('claims')).min(1).describe('The claims that show that they hold it.'),
			}),
		)
		.describe('The answers that are held; two or more.'),
	asOf: daySchema.describe('The date up to which the page is true.'),
	reviewed: daySchema.describe(REVIEWED),
});
export type TensionData = z.output<typeof tensionSchema>;
