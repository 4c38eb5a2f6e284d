import { z } from 'astro/zod';
import { SIDES } from '../subject.ts';
import { dateField } from './date.ts';
import { identified, ref } from './field.ts';
import { list } from './list.ts';
import { speaker } from './speaker.ts';
import { own, question, quoted } from './text.ts';
import { CLAIMS_OF_SUMMARY, PLACE_IN_ORDER } from './descriptions.ts';

/**
 * The columns of a who-says-what table, in their order: the sides; `group`, the armed group or groups in question;
 * `people`, people and officials at the place; `others`, third parties: other states, researchers, the press.
 */
export const COLUMNS: readonly string[] = [...SIDES, 'group', 'people', 'others'];

/** What one party said about a disputed matter at one time. */
const sayingSchema = identified(
	['holder', 'statement'],
	z.strictObject({
		holder: speaker().describe('Who spoke.'),
		statement: quoted(8, 300).describe('What they said, in one or two sentences.'),
		asOf: dateField('told').describe('When they said so. What stands in a column is shown by date.'),
		claims: list(ref('claims'), 1).describe('The claims that show it.'),
	}),
);

/** A matter on which the parties differ: one who-says-what table. A column left out means “no statement found”. */
export const disputeSchema = z.strictObject({
	question: question(10, 120).describe('The matter as a question, ending in a question mark.'),
	order: z.int().positive().max(10_000).describe(PLACE_IN_ORDER),
	summary: own(40, 400).describe(
		'What can be said in one or two sentences without taking a side. It says whose statement was not found.',
	),
	claims: list(ref('claims'), 1).describe(CLAIMS_OF_SUMMARY),
	accounts: z
		.partialRecord(z.enum(COLUMNS), list(sayingSchema, 1))
		.describe('What each party said, by its column; two columns or more.'),
	asOf: dateField('asOf').describe('The date up to which statements were looked for.'),
});
export type DisputeData = z.output<typeof disputeSchema>;
