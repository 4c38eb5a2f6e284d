import { z } from 'astro/zod';
import { dateField, dayOfWork } from './date.ts';
import { identified, ref } from './field.ts';
import { list } from './list.ts';
import { speaker } from './speaker.ts';
import { own, question, quoted } from './text.ts';
import { CLAIMS_OF_SUMMARY, PLACE_IN_ORDER, REVIEWED, SUMMARY } from './descriptions.ts';

/** A question on which the actors differ (an IBIS issue). The file body is its prose. */
export const tensionSchema = z.strictObject({
	title: own(3, 80).describe('A few words: “Sanctuary”.'),
	question: question(10, 120).describe('The question itself, ending in a question mark.'),
	summary: own(40, 300).describe(SUMMARY),
	claims: list(ref('claims'), 1).describe(CLAIMS_OF_SUMMARY),
	order: z.int().positive().max(10_000).describe(PLACE_IN_ORDER),
	positions: list(
		identified(
			['statement'],
			z.strictObject({
				heldBy: list(speaker(), 1).describe('Who holds it. Nobody is given a position that no claim shows.'),
				statement: quoted(20, 400).describe('The answer as its holder would put it.'),
				claims: list(ref('claims'), 1).describe('The claims that show that they hold it.'),
			}),
		),
		1,
	).describe('The answers that are held; two or more.'),
	asOf: dateField('asOf').describe('The date up to which the page is true.'),
	reviewed: dayOfWork('after').describe(REVIEWED),
});
export type TensionData = z.output<typeof tensionSchema>;
