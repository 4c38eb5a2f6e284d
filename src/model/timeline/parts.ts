import { isoDate, readDate } from '../date/read.ts';
import type { Event } from '../dossier.ts';
import { routes } from '../url.ts';

/** A stretch of the timeline with a heading of its own. */
export interface TimelinePart {
	id: string;
	name: string;
	/** The page that tells each event in full. */
	path: string;
	events: Event[];
}

/** The stretches that the story falls into; each begins at the given date, the first at any, and ends where the next begins. */
const PARTS = [
	{ id: 'before-1947', name: 'Before 1947', from: '0001' },
	{ id: 'from-1947', name: '1947 to 1999', from: '1947' },
	{ id: 'from-2000', name: '2000 to 2012', from: '2000' },
	{ id: 'from-2013', name: '2013 to 2023', from: '2013' },
	{ id: 'january-2024', name: 'January 2024', from: '2024-01' },
	{ id: 'after-january-2024', name: 'February to December 2024', from: '2024-02' },
	{ id: 'in-2025', name: '2025', from: '2025' },
	{ id: 'from-2026', name: '2026', from: '2026' },
] as const;

export type PartId = (typeof PARTS)[number]['id'];

/** Which stretch a date (EDTF) falls into, by its first day. */
export function partOf(date: string): PartId {
	const { year, month, begins } = readDate(date).from;
	// A bare year 2024 would begin before its January; eleven of its twelve months lie in the later stretch.
	const start = month === undefined ? readDate(isoDate({ year, month: 12 })).min : begins;
	return (PARTS.findLast(({ from }) => readDate(from).min <= start) ?? PARTS[0]).id;
}

/** Events in stretches, each in order; a stretch without events is left out. */
export const timelineParts = (events: readonly Event[]): TimelinePart[] =>
	PARTS.map(({ id, name }) => ({
		id,
		name,
		path: routes.timelinePart(id),
		events: events.filter(({ date }) => partOf(date) === id),
	})).filter((part) => part.events.length > 0);
