import { z } from 'astro/zod';

const countSchema = z.int().min(0);

/**
 * `blind-sample.json` of a story: what somebody found who had written none of the claims and compared some, drawn at random
 * (`npm run sample:claims`), with their sources.
 */
export const blindSampleSchema = z
	.strictObject({
		/** The day on which it was done (ISO 8601, UTC). */
		date: z.iso.date(),
		/** Git’s short name of the version whose claims were drawn. */
		version: z.string().regex(/^[0-9a-f]{7,40}$/, 'expected a short name of Git'),
		/** The seed, if the script drew them. */
		seed: z.string().min(1).max(100).optional(),
		/** Claims that were drawn. */
		drawn: z.int().min(1),
		/** Of these: claims that say what their sources do not. */
		wrong: countSchema,
		/** Claims that say more than their sources. */
		tooStrong: countSchema,
		/** Claims of which no source could be seen. */
		unseen: countSchema,
	})
	.refine(({ drawn, wrong, tooStrong, unseen }) => wrong + tooStrong + unseen <= drawn, {
		error: 'expected "wrong", "tooStrong" and "unseen" to be no more than "drawn" together',
		path: ['drawn'],
	});

/** The last blind sample of the claims. */
export type BlindSample = z.output<typeof blindSampleSchema>;
