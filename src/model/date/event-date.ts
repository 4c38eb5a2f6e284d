import type { EventData } from '../../schemas/event.ts';
import { isoDate, readDate } from './read.ts';
import { clockOf, plainSpaces, words } from './words.ts';

/** What an entry says about the time of an event. */
export type EventTime = Pick<EventData, 'date' | 'hour' | 'knownBy' | 'clock'>;

/** The time of an event in words, in two parts. */
export interface EventWhen {
	/** What `date` itself says: “18 May 2020, about 04:30 in New York”. */
	date: string;
	/** The bound of an hour that is not known: “, by 20:07 in New York, hour of the event not known”; else empty. */
	bound: string;
}

/** The day of a moment. */
const dayOf = (moment: string): string => isoDate(readDate(moment).from);

const onClock = (moment: string, clock: string | undefined): string => {
	const { time = '', zone = '' } = clockOf(moment) ?? {};
	return clock ? `${time} in ${clock}` : `${time} (${zone})`;
};

/**
 * When an event was, in the one form that each precision has on the site: “18 May 2020, 07:30 in New York”, “…, about
 * 04:30 in New York”, “…, from 07:30 in New York”, “17 May 2020, by 20:07 in New York, hour of the event not known”.
 */
export function eventWhen({ date, hour, knownBy, clock }: EventTime): EventWhen {
	if (readDate(date).precision === 'minute') {
		const day = words(dayOf(date));
		return { date: `${day}, ${hour ? `${hour} ` : ''}${onClock(date, clock)}`, bound: '' };
	}
	if (!knownBy) return { date: words(date), bound: '' };
	const day = dayOf(knownBy);
	const on = date === day ? '' : ` on ${words(day)}`;
	return { date: words(date), bound: `, by ${onClock(knownBy, clock)}${on}, hour of the event not known` };
}

/** The same as one plain text, without no-break spaces: for data, search and labels. */
export function eventWhenText(time: EventTime): string {
	const { date, bound } = eventWhen(time);
	return plainSpaces(`${date}${bound}`);
}
