import { ATTACK_KINDS } from '../../schemas/event.ts';
import { SIDES } from '../../subject.ts';
import { daysBetween, daysOf, readDate } from '../date/read.ts';
import type { Event } from '../dossier.ts';
import { onClock } from './zone.ts';

/** Whose doing an event is, as the drawing of the days tells it apart. */
export const LANES: readonly Lane[] = [...SIDES, 'groups', 'others'];
/** The id of a side, `groups` or `others`. */
export type Lane = string;

/** One event of the drawing. */
export interface DayMark {
	event: Event;
	/** Its number in the list beside the drawing, from 1, in the order of the list. */
	number: number;
	lane: Lane;
	/** Days since the first midnight at which it lies, or at which its day begins: 1.25 is six in the morning of the second. */
	at: number;
	/** Whether the hour is known; else the mark stands in the middle of the hours at which the event may have been. */
	exact: boolean;
	/** Which row of its lane it stands in, so that no mark covers another. */
	row: number;
}

/** The days of a drawing and what falls on them. */
export interface DaysDrawing {
	/** `2024-01-15`, … */
	days: string[];
	marks: DayMark[];
	/** Rows that each lane needs. */
	rows: Record<Lane, number>;
}

const DAY = 24 * 60 * 60 * 1000;

const isGroup = ({ kind }: Event['actors'][number]): boolean =>
	kind === 'armed-group' || kind === 'movement' || kind === 'people';

/**
 * The lane of an event: that of the actor named first, who does it or begins it. An attack, clash or abduction stands
 * with the armed group among its actors, whoever is named first; with the others if nobody knows who did it.
 */
export function laneOf({ actors, kind }: Event): Lane {
	const doer = ATTACK_KINDS.includes(kind) ? actors.find(isGroup) : actors[0];
	if (!doer) return 'others';
	if (doer.side !== 'none') return doer.side;
	return isGroup(doer) ? 'groups' : 'others';
}

/**
 * The middle of the hours at which an event may have been, if its own is not known: those of its first day, after the
 * event that came first (`after`) and before the moment by which it was known.
 * @param placed the moments of the events before it
 * @returns a moment on the clock of the story
 */
function middle({ date, knownBy, after }: Event, placed: ReadonlyMap<Event, number>): number {
	const [midnight, lastMoment] = daysOf(date);
	const from = Math.max(midnight, (after && placed.get(after)) ?? -Infinity);
	const known = knownBy ? onClock(readDate(knownBy).min) : Infinity;
	// What came first may lie on a later day of an event of several days.
	const end = [midnight + DAY, lastMoment + 1].find((each) => each > from) ?? from;
	return (from + Math.max(from, Math.min(end, known))) / 2;
}

/**
 * Lays out events of some days hour by hour, all on the clock of the story, so that what came first stands first.
 * @param events in the order of the list
 * @param first first day, `2024-01-15`
 * @param last last day
 * @param size width of a mark in days
 */
export function drawDays(events: readonly Event[], first: string, last: string, size: number): DaysDrawing {
	const from = readDate(first).min;
	const days = daysBetween(first, last);
	const rows = Object.fromEntries(LANES.map((lane) => [lane, 1]));
	const taken = new Map<Lane, number[]>(LANES.map((lane) => [lane, []]));
	const moments = new Map<Event, number>();
	const marks = events
		.filter(({ date }) => readDate(date).from.day !== undefined)
		.map((event) => {
			const { precision, min } = readDate(event.date);
			const exact = precision === 'minute';
			const moment = exact ? onClock(min) : middle(event, moments);
			moments.set(event, moment);
			return { event, lane: laneOf(event), at: (moment - from) / DAY, exact };
		})
		.filter(({ at }) => at >= 0 && at < days.length)
		.map((mark, index) => ({ ...mark, number: index + 1 }))
		.sort((a, b) => a.at - b.at || a.number - b.number)
		.map((mark): DayMark => {
			const ends = taken.get(mark.lane)!;
			const free = ends.findIndex((end) => end <= mark.at - size / 2);
			const row = free === -1 ? ends.length : free;
			ends[row] = mark.at + size / 2;
			rows[mark.lane] = Math.max(rows[mark.lane]!, row + 1);
			return { ...mark, row };
		});
	return { days, marks, rows };
}
