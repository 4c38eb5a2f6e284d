import { GRAVEST_KINDS } from '../../schemas/event.ts';
import { compareDates } from '../date/order.ts';
import { dayOfMonth, daysOf, isoDate, readDate } from '../date/read.ts';
import type { Event } from '../dossier.ts';

/** One day of the strip and the events that fall on it. */
export interface Day {
	/** `2024-01-16` */
	date: string;
	/** Day of the month. */
	day: number;
	/** The gravest first: a strip of days has room for one or two. */
	events: Event[];
}

/** Rank of an event among those of its day, the gravest 0; kinds that are not named come last. */
const rankOf = ({ kind }: Event): number =>
	GRAVEST_KINDS.includes(kind) ? GRAVEST_KINDS.indexOf(kind) : GRAVEST_KINDS.length;

const DAY = 24 * 60 * 60 * 1000;

/**
 * The days between two dates (both included) that have events; an event known only to the month is left out, and one
 * that spans days stands on its first.
 * @param first `2024-01-15`
 * @param last `2024-01-29`
 */
export function daysWithEvents(events: readonly Event[], first: string, last: string): Day[] {
	const [from, to] = [readDate(first).min, readDate(last).max];
	const days = new Map<string, Event[]>();
	for (const event of events) {
		const { min, max, precision, from: begun } = readDate(event.date);
		if (begun.day === undefined || (precision !== 'minute' && max - min > 7 * DAY)) continue;
		// The day is the one at the place: the first hours of a day east of Greenwich are the day before in UTC.
		const [at] = daysOf(event.date);
		const date = isoDate(begun);
		if (at >= from && at <= to) days.set(date, [...(days.get(date) ?? []), event]);
	}
	return [...days]
		.sort(([a], [b]) => compareDates(a, b))
		.map(([date, list]) => ({
			date,
			day: dayOfMonth(date),
			events: [...list].sort((a, b) => rankOf(a) - rankOf(b)),
		}));
}
