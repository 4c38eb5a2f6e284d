import { z } from 'astro/zod';
import { eventDate, moment } from './date.ts';
import { ref } from './field.ts';
import { list } from './list.ts';
import { own } from './text.ts';
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
export type EventKind = (typeof EVENT_KINDS)[number];

/** Kinds that are an attack on people at a place; whoever is named first, the armed group among the actors did it. */
export const ATTACK_KINDS: readonly EventKind[] = ['attack', 'clash', 'abduction'];

/** Kinds that a short list shows before the others, from the gravest on. */
export const GRAVEST_KINDS: readonly EventKind[] = ['strike', 'attack', 'clash', 'agreement', 'diplomacy'];

/** Something that happened at a time (schema.org `Event`). */
export const eventSchema = z.strictObject({
	name: own(5, 120).describe('A short name in the present tense: “Two ministers meet in Geneva”.'),
	date: eventDate('free').describe(
		'When, as exactly as is known and no more exactly: with an hour only if a source gives the hour of the event, not that of its own report.',
	),
	hour: z
		.enum(['about', 'from'])
		.optional()
		.describe('How the hour of `date` is meant, if it is not exact: about it, or from it on.'),
	knownBy: moment('free')
		.optional()
		.describe(
			'For an event without an hour: the moment at which it was known to have happened, such as that of the first report.',
		),
	clock: own(2, 60)
		.optional()
		.describe(
			'Whose clock shows the hour of `date` or `knownBy`, as it stands after “in”: “Geneva”, “New York”. Needed with either.',
		),
	dateNote: own(3, 150)
		.optional()
		.describe(
			'What the date leaves unsaid: “in the night”, “at sunset”, “other reports say 04:00”. It never repeats the hour.',
		),
	after: ref('events')
		.optional()
		.describe(
			'An event of the same day that came first, if the claims of this one show it: the protest against a strike, after the strike.',
		),
	kind: z.enum(EVENT_KINDS).describe('What sort of event it is; the timeline can be narrowed to it.'),
	place: ref('places').optional().describe('Where, if the place has an entry.'),
	actors: list(ref('actors'), 1).describe(
		'Who took part or was struck. The event then stands on their pages.',
	),
	claims: list(ref('claims'), 1).describe('The claims that show it.'),
	summary: own(20, 400).describe('One or two sentences. **No number of dead or injured here.**'),
	tolls: list(tollSchema, 1)
		.optional()
		.describe('Every count of the dead and injured that was found, each with its counter.'),
});
export type EventData = z.output<typeof eventSchema>;
