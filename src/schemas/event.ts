import { z } from 'astro/zod';
import { edtfSchema } from './date.ts';
import { idSchema } from './id.ts';
import { tollSchema } from './toll.ts';

/** The kinds of event that the timeline can be narrowed to. */
export const EVENT_KINDS = [
	'strike',
	'attack',
	'clash',
	'abduction',
	'diplomacy',
	'agreement',
	'politics',
	'war',
	'law',
	'protest',
	'economy',
	'disaster',
	'founding',
] as const;

/** Something that happened at a time (schema.org `Event`). */
export const eventSchema = z.strictObject({
	/** A short name in the present tense: “Iran strikes Pakistan's Balochistan”. */
	name: z.string().min(5).max(120),
	/** When (EDTF). */
	date: edtfSchema,
	/** What the date leaves unsaid: “night of”, “reported on”. */
	dateNote: z.string().optional(),
	kind: z.enum(EVENT_KINDS),
	/** Where, if the place has an entry. */
	place: idSchema.optional(),
	/** Who took part or was struck. */
	actors: z.array(idSchema).min(1),
	/** The claims that show it. */
	claims: z.array(idSchema).min(1),
	/** One or two sentences, without a number of dead or injured. */
	summary: z.string().min(20).max(400),
	/** Every count of the dead and injured that was found, each with its counter. */
	tolls: z.array(tollSchema).optional(),
});
export type EventData = z.output<typeof eventSchema>;
