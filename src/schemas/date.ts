import { z } from 'astro/zod';
import { written } from './field.ts';
import { isDay, isEdtf, isMoment } from './edtf.ts';

/** To YAML an unquoted 2024 is a number; both spellings are welcome. */
const asText = (value: unknown): unknown => (typeof value === 'number' ? String(value) : value);

/** One calendar date with its precision: `2024`, `2024-01` or `2024-01-16` (EDTF level 0). */
export const daySchema = written(
	'plain date',
	z.preprocess(
		asText,
		z
			.string()
			.refine(isDay, { error: 'expected a date that exists, written "2024", "2024-01" or "2024-01-16"' }),
	),
);

/**
 * When something happened (EDTF): a day, month or year; approximate `2003~`; uncertain `2012?`; an interval
 * `2024-01-16/2024-01-18`; or a moment with its offset, `2024-01-18T04:50:00+05:00`.
 */
export const edtfSchema = written(
	'event date',
	z.preprocess(
		asText,
		z.string().refine(isEdtf, {
			error:
				'expected a date that exists: "2024-01-16", "2024-01", "2003~" (about), "2012?" (uncertain), "2024-01-16/2024-01-18" or "2024-01-18T04:50:00+05:00"',
		}),
	),
);

/** A moment with its offset: `2024-01-18T04:50:00+05:00`. */
export const momentSchema = written(
	'moment with its offset: `"2024-01-18T04:50:00+05:00"`',
	z.preprocess(
		asText,
		z.string().refine(isMoment, {
			error: 'expected a moment that exists, with its offset from UTC, written "2024-01-18T04:50:00+05:00"',
		}),
	),
);
