import type { EventData } from '../../schemas/event.ts';
import { daysOf, readDate } from '../date/read.ts';
import { offsetsOf } from '../date/clock-offsets.ts';
import { clockOf } from '../date/words.ts';
import type { Problem } from '../../file/problem.ts';
import { reporter, type Rule } from './rule.ts';

const report = reporter('event-hours');

type Finding = Pick<Problem, 'field' | 'found' | 'expected' | 'mend'>;

/** What an entry says of an hour is said once, in the field that is meant for it. */
export const eventHours: Rule = {
	id: 'event-hours',
	demands:
		'The hour of an event stands in its date with "clock", the hour by which it was known in "knownBy"; "dateNote" repeats neither.',
	check: ({ events }) =>
		events.flatMap(({ file, data }) =>
			[...unfitHours(data), ...unfitBounds(data), ...repeated(data)].map((finding) =>
				report({ file, ...finding }),
			),
		),
};

const hasHour = ({ date }: EventData): boolean => readDate(date).precision === 'minute';

function unfitHours(data: EventData): Finding[] {
	const findings: Finding[] = [];
	const moment = hasHour(data) ? data.date : data.knownBy;
	if (data.hour && !hasHour(data))
		findings.push({
			field: 'hour',
			found: `"${data.hour}" with the date ${data.date}, which has no hour`,
			expected: 'a date with an hour, such as "2024-01-18T04:50:00+05:00"',
			mend: 'give the hour in "date", or take "hour" out',
		});
	if (moment && !data.clock)
		findings.push({
			field: 'clock',
			found: `nothing, with the hour ${moment}`,
			expected: 'whose clock shows that hour, such as "New York"',
			mend: 'add "clock"',
		});
	if (!moment && data.clock)
		findings.push({
			field: 'clock',
			found: `"${data.clock}" without an hour`,
			expected: 'an hour in "date" or in "knownBy"',
			mend: 'take "clock" out, or add the hour',
		});
	if (moment && data.clock) findings.push(...unfitOffset(moment, data));
	return findings;
}

/** The offset of a moment is one that the clock had then, as far as the clock is known. */
function unfitOffset(moment: string, { clock = '', knownBy }: EventData): Finding[] {
	const offset = readDate(moment).from.clock?.offset.replace('Z', '+00:00');
	const known = offsetsOf(clock, readDate(moment).min);
	if (offset === undefined || known.length === 0 || known.includes(offset)) return [];
	return [
		{
			field: moment === knownBy ? 'knownBy' : 'date',
			found: `${moment}, though the clock of ${clock} was at ${known.join(' or ')} then`,
			expected: `an hour that ends in ${known.join(' or ')}`,
			mend: 'give the hour by that clock, with its offset, or name another in "clock"',
		},
	];
}

/** A report tells nothing of the hour of an event that was longer ago; in milliseconds. */
const LATEST = 31 * 24 * 60 * 60 * 1000;

function unfitBounds(data: EventData): Finding[] {
	const { date, knownBy } = data;
	if (!knownBy) return [];
	if (hasHour(data))
		return [
			{
				field: 'knownBy',
				found: `${knownBy} with the date ${date}, which has an hour`,
				expected: 'a date without an hour',
				mend: 'take the hour out of "date" if no source gives that of the event, else take "knownBy" out',
			},
		];
	if (daysOf(knownBy)[0] - daysOf(date)[1] > LATEST)
		return [
			{
				field: 'knownBy',
				found: `${knownBy}, more than a month after ${date}`,
				expected: 'the moment at which it was known to have happened',
				mend: 'correct one of the two, or take "knownBy" out if it tells nothing of the hour',
			},
		];
	if (daysOf(knownBy)[1] >= daysOf(date)[0]) return [];
	return [
		{
			field: 'knownBy',
			found: `${knownBy}, which lies before ${date}`,
			expected: 'a moment on or after the day of the event',
			mend: 'correct one of the two',
		},
	];
}

/** An hour of a report, which belongs into `knownBy`. */
const REPORTED = /\b(?:reported|known) by \d\d?:\d\d/;

function repeated({ date, knownBy, dateNote = '' }: EventData): Finding[] {
	const time = (clockOf(date) ?? (knownBy === undefined ? undefined : clockOf(knownBy)))?.time;
	if (time && dateNote.includes(time))
		return [
			{
				field: 'dateNote',
				found: `“${dateNote}”, which repeats the hour ${time}`,
				expected: 'only what the date leaves unsaid',
				mend: 'take the hour out of "dateNote"; "hour: about" says that it is not exact',
			},
		];
	const reported = REPORTED.exec(dateNote)?.[0];
	if (!reported) return [];
	return [
		{
			field: 'dateNote',
			found: `“${reported}”`,
			expected: 'the hour by which the event was known in "knownBy"',
			mend: 'move it to "knownBy", and give "date" without an hour',
		},
	];
}
