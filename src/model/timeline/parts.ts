import { subject } from '../../subject.ts';
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

/** Which stretch a date (EDTF) falls into, by its first day. */
export function partOf(date: string): string {
	const { year, month, begins } = readDate(date).from;
	// A bare year 2024 would begin before its January; eleven of its twelve months lie in the later stretch.
	const start = month === undefined ? readDate(isoDate({ year, month: 12 })).min : begins;
	return (subject.parts.findLast(({ from }) => readDate(from).min <= start) ?? subject.parts[0]!).id;
}

/** Events in stretches, each in order; a stretch without events is left out. */
export const timelineParts = (events: readonly Event[]): TimelinePart[] =>
	subject.parts
		.map(({ id, name }) => ({
			id,
			name,
			path: routes.timelinePart(id),
			events: events.filter(({ date }) => partOf(date) === id),
		}))
		.filter((part) => part.events.length > 0);
