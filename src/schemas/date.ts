import { z } from 'astro/zod';
import { timed, written, type Time } from './field.ts';
import { isDay, isEdtf, isMoment, parseEdtf } from './edtf.ts';

/** To YAML an unquoted 2024 is a number; both spellings are welcome. */
const asText = (value: unknown): unknown => (typeof value === 'number' ? String(value) : value);

/** The year before which a date is a slip of the pen, such as 0024: no account that a story can cite is dated so exactly. */
const FIRST_YEAR = 1000;

/** The year of the first page of the web; nothing was read on it before. */
const FIRST_PAGE = 1991;

/**
 * A text that is a date.
 * @param time how it stands to the `asOf` of its entry
 * @param form its name in the guide
 */
const date = (
	time: Time,
	form: string,
	fits: (text: string) => boolean,
	expected: string,
	since = FIRST_YEAR,
) =>
	written(
		form,
		z.preprocess(
			asText,
			timed(
				time,
				z
					.string()
					.refine(fits, { error: `expected ${expected}`, abort: true })
					.refine((text) => parseEdtf(text)!.from.year >= since, {
						error: `expected a year from ${since} on`,
					}),
				since === FIRST_PAGE,
			),
		),
	);

/** One calendar date with its precision: `2024`, `2024-01` or `2024-01-16` (EDTF level 0). */
export const dateField = (time: Time) =>
	date(time, 'plain date', isDay, 'a date that exists, written "2024", "2024-01" or "2024-01-16"');

/** The day on which an editor did something: read a source, went over a page, made a correction. */
export const dayOfWork = (time: Time) =>
	date(
		time,
		'day: `2024-01-16`',
		(text) => isDay(text) && text.length === 10,
		'a day that exists, written "2024-01-16"',
		FIRST_PAGE,
	);

/**
 * When something happened (EDTF): a day, month or year; approximate `2003~`; uncertain `2012?`; an interval
 * `2024-01-16/2024-01-18`; or a moment with its offset, `2024-01-18T04:50:00+05:00`.
 */
export const eventDate = (time: Time) =>
	date(
		time,
		'event date',
		isEdtf,
		'a date that exists: "2024-01-16", "2024-01", "2003~" (about), "2012?" (uncertain), "2024-01-16/2024-01-18" or "2024-01-18T04:50:00+05:00"',
	);

/** A moment with its offset: `2024-01-18T04:50:00+05:00`. */
export const moment = (time: Time) =>
	date(
		time,
		'moment with its offset: `"2024-01-18T04:50:00+05:00"`',
		isMoment,
		'a moment that exists, with its offset from UTC, written "2024-01-18T04:50:00+05:00"',
	);
