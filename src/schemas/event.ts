import { z } from 'astro/zod';
import { edtfSchema, momentSchema } from './date.ts';
import { own, ref } from './field.ts';
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
	/** A short name in the present tense: “Two ministers meet in Geneva”. */
	name: own(z.string().min(5).max(120)),
	/** When (EDTF); with an hour only if a source gives the hour of the event, not that of a report of it. */
	date: edtfSchema,
	/** How the hour of `date` is meant, if it is not exact: “about” it, or “from” it on. */
	hour: z.enum(['about', 'from']).optional(),
	/** For an event whose hour is not known: the moment at which it was known to have happened, such as that of a report. */
	knownBy: momentSchema.optional(),
	/** Whose clock shows the hour of `date` or `knownBy`, as it stands after “in”: “Geneva”, “New York”. */
	clock: z.string().min(2).optional(),
	/** What the date leaves unsaid: “evening”, “other reports say 04:00”. It does not say the same again. */
	dateNote: z.string().optional(),
	/** An event of the same day that came first, if the claims of this one show it: the answer to a strike, after it. */
	after: ref('events').optional(),
	kind: z.enum(EVENT_KINDS),
	/** Where, if the place has an entry. */
	place: ref('places').optional(),
	/** Who took part or was struck. */
	actors: z.array(ref('actors')).min(1),
	/** The claims that show it. */
	claims: z.array(ref('claims')).min(1),
	/** One or two sentences, without a number of dead or injured. */
	summary: own(z.string().min(20).max(400)),
	/** Every count of the dead and injured that was found, each with its counter. */
	tolls: z.array(tollSchema).optional(),
});
export type EventData = z.output<typeof eventSchema>;
