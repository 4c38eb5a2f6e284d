import { z } from 'astro/zod';
import { daySchema } from './date.ts';

/** A change of substance after publication (schema.org `CorrectionComment`). */
export const correctionSchema = z.strictObject({
	/** The day of the correction. */
	date: daySchema,
	/** The page that was wrong, as a path: /background/the-strikes/ */
	page: z
		.string()
		.regex(
			/^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/,
			'expected a path on this site, such as "/background/the-strikes/"',
		),
	/** The wording that was wrong. */
	before: z.string().min(3),
	/** The wording that replaced it. */
	after: z.string().min(3),
	/** What showed the error. */
	why: z.string().min(10),
});
export type CorrectionData = z.output<typeof correctionSchema>;
