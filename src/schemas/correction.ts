import { z } from 'astro/zod';
import { daySchema } from './date.ts';
import { ref } from './field.ts';

/** A change of substance after publication (schema.org `CorrectionComment`). */
export const correctionSchema = z
	.strictObject({
		/** The day of the correction. */
		date: daySchema,
		/** The claim that was wrong, by its id; every page that uses it then says so. */
		claim: ref('claims').optional(),
		/** Or the page that was wrong in its own words, as a path: /background/the-strikes/ or /map/#sabz-koh */
		page: z
			.string()
			.regex(
				/^\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/,
				'expected a path on this site, such as "/background/the-strikes/"',
			)
			.optional(),
		/** The wording that was wrong. */
		before: z.string().min(3),
		/** The wording that replaced it. */
		after: z.string().min(3),
		/** What showed the error. */
		why: z.string().min(10),
	})
	.refine(({ claim, page }) => (claim === undefined) !== (page === undefined), {
		path: ['claim'],
		error: 'expected either "claim", the id of a claim, or "page", a path, and not both',
	});
export type CorrectionData = z.output<typeof correctionSchema>;
