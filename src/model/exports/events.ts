import { z } from 'astro/zod';
import { EVENT_KINDS } from '../../schemas/event.ts';
import { eventWhenText } from '../date/event-date.ts';
import { frame, framed, speakerItem, speakerShape, type DataExport } from './export.ts';

const count = z.strictObject({ min: z.int(), max: z.int().optional() });

const item = z.strictObject({
	id: z.string(),
	url: z.url(),
	name: z.string(),
	date: z.string().describe('EDTF'),
	hour: z.enum(['about', 'from']).optional().describe('how the hour of date is meant, if it is not exact'),
	knownBy: z.string().optional().describe('EDTF moment at which it was known, if its own hour is not'),
	clock: z.string().optional().describe('whose clock shows the hour'),
	dateInWords: z.string(),
	dateNote: z.string().optional(),
	after: z.string().optional().describe('id of the event of the same day that came first'),
	kind: z.enum(EVENT_KINDS),
	place: z.string().optional(),
	actors: z.array(z.string()),
	claims: z.array(z.string()),
	summary: z.string(),
	tolls: z.array(
		z.strictObject({
			killed: count.optional(),
			injured: count.optional(),
			who: z.string().optional(),
			countedBy: speakerShape,
			asOf: z.string(),
			source: z.string(),
		}),
	),
});

const ids = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id);

/** `/data/events.json` */
export const eventsExport: DataExport = {
	name: 'events.json',
	title: 'Every event by date, with every count of the dead and injured',
	schema: framed(item),
	make: (dossier, absolute) =>
		frame(
			'events.json',
			dossier,
			absolute,
			dossier.events.map(({ path, after, place, actors, claims, tolls, ...event }) => ({
				...event,
				dateInWords: eventWhenText(event),
				...(after && { after: after.id }),
				url: absolute(path),
				...(place && { place: place.id }),
				actors: ids(actors),
				claims: ids(claims),
				tolls: tolls.map(({ countedBy, source, ...toll }) => ({
					...toll,
					countedBy: speakerItem(countedBy),
					source: source.id,
				})),
			})),
		),
};
