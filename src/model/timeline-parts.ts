import type { Event } from './dossier.ts';

/** A stretch of the timeline with a heading of its own. */
export interface TimelinePart {
	id: string;
	name: string;
	events: Event[];
}

/** The stretches that the story falls into; each begins at the given date and ends where the next begins. */
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

/** Events in stretches, each in order; a stretch without events is left out. */
export function timelineParts(events: readonly Event[]): TimelinePart[] {
	const key = (event: Event): string => {
		const date = /^\d{4}(?:-\d{2})?/.exec(event.date)![0];
		// A bare year 2024 would sort before January; eleven of its twelve months lie in the later stretch.
		return date.length === 4 ? `${date}-12` : date;
	};
	return PARTS.map(({ id, name, from }, index) => ({
		id,
		name,
		events: events.filter(
			(event) => key(event) >= from && (index === PARTS.length - 1 || key(event) < PARTS[index + 1]!.from),
		),
	})).filter((part) => part.events.length > 0);
}
