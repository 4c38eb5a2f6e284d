import { readDate } from '../date/read.ts';
import { subject } from '../../subject.ts';
import type { Phase } from '../dossier.ts';

const MOMENT = readDate(subject.moment.date);

/** Whether the first day (month, year) of a date lies wholly in the moment of the story, by the calendar of its own place. */
export const beginsInMoment = (date: string): boolean => {
	const { begins, ends } = readDate(date).from;
	return begins >= MOMENT.min && ends <= MOMENT.max;
};

/**
 * Whether a tie held before, during or after the moment of the story.
 * @param span first and last date; a missing first date means “since before”, a missing last date “to this day”
 */
export function phasesOf(span: { from?: string | undefined; to?: string | undefined } | undefined): Phase[] {
	const from = span?.from === undefined ? -Infinity : readDate(span.from).min;
	const to = span?.to === undefined ? Infinity : readDate(span.to).max;
	const phases: Phase[] = [];
	if (from < MOMENT.min) phases.push('before');
	if (from <= MOMENT.max && to >= MOMENT.min) phases.push('during');
	if (to > MOMENT.max) phases.push('after');
	return phases;
}
