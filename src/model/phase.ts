import { daysOf, readDate } from './date/read.ts';
import type { Phase } from './dossier.ts';

/** The month of the story: from the strike on Iraq and Syria to the ministers' meeting. */
const JANUARY = readDate('2024-01');

/** Whether a date begins in January 2024, by the calendar of its own place, and is known at least to the month. */
export const beginsInJanuary = (date: string): boolean => {
	const [{ from }, [first]] = [readDate(date), daysOf(date)];
	return from.month !== undefined && first >= JANUARY.min && first <= JANUARY.max;
};

/**
 * Whether a tie held before, during or after January 2024.
 * @param span first and last date; a missing first date means “since before”, a missing last date “to this day”
 */
export function phasesOf(span: { from?: string | undefined; to?: string | undefined } | undefined): Phase[] {
	const from = span?.from === undefined ? -Infinity : readDate(span.from).min;
	const to = span?.to === undefined ? Infinity : readDate(span.to).max;
	const phases: Phase[] = [];
	if (from < JANUARY.min) phases.push('before');
	if (from <= JANUARY.max && to >= JANUARY.min) phases.push('during');
	if (to > JANUARY.max) phases.push('after');
	return phases;
}
