import { z } from 'astro/zod';
import { SIDES } from '../subject.ts';
import { daySchema } from './date.ts';
import { own, quoted, ref, speaker } from './field.ts';

/**
 * The columns of a who-says-what table, in their order: the sides; `group`, the armed group or groups in question;
 * `people`, people and officials at the place; `others`, third parties: other states, researchers, the press.
 */
export const COLUMNS: readonly string[] = [...SIDES, 'group', 'people', 'others'];

/** What one party said about a disputed matter at one time. */
const sayingSchema = z.strictObject({
	/** Who spoke, if it must be told apart within the column: “Interior minister Ahmad Vahidi”. */
	holder: speaker(),
	/** What they said, in one or two sentences. */
	statement: quoted(z.string().min(8).max(300)),
	/** When they said so. */
	asOf: daySchema,
	/** The claims that show it. */
	claims: z.array(ref('claims')).min(1),
});

/** A matter on which the parties differ: one who-says-what table. A column left out means “no statement found”. */
export const disputeSchema = z.strictObject({
	/** The matter as a question. */
	question: own(z.string().endsWith('?')),
	order: z.int().positive(),
	/** What can be said in one or two sentences without taking a side. */
	summary: own(z.string().min(40).max(400)),
	/** The claims that carry the summary. */
	claims: z.array(ref('claims')).min(1),
	/** What each party said, by its column. */
	accounts: z.partialRecord(z.enum(COLUMNS), z.array(sayingSchema).min(1)),
	/** The date up to which statements were looked for. */
	asOf: daySchema,
});
export type DisputeData = z.output<typeof disputeSchema>;
