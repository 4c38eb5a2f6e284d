import { z } from 'astro/zod';
import { daySchema } from './date.ts';
import { asItsClaim, quoted, ref, speaker } from './field.ts';

/** How far a claim can be relied on. The rules for each are in `docs/content-guide.md`. */
export const STATUSES = ['agreed', 'attributed', 'disputed', 'overtaken', 'unverified'] as const;

/** One source's word on a claim (a CSL cite-item with a stance). */
export const citationSchema = z.strictObject({
	/** The id of the source. */
	source: ref('sources'),
	/** Where in it: “second paragraph”, “page 4”, “Article 51”. */
	locator: z.string().optional(),
	/** Whether that source supports or disputes the claim. */
	stance: z.enum(['supports', 'disputes']).default('supports'),
	/** What the source says, in our own words. */
	says: quoted(z.string().min(8)),
});

/** One side of a disputed claim. */
export const positionSchema = z.strictObject({
	/** Who holds it. */
	holder: speaker(),
	/** What they hold, in one sentence. */
	statement: quoted(z.string().min(8).max(300)),
	/** When they said so. */
	asOf: daySchema.optional(),
	/** Where they said so; each source must also stand in `citations`. */
	sources: z.array(ref('sources')).min(1),
});

/** One checkable statement with its evidence (schema.org `Claim`). */
export const claimSchema = z.strictObject({
	/** The statement: one fact, dated, in plain words, at most 240 characters. */
	text: asItsClaim(z.string().min(20).max(240)),
	/** How far it can be relied on. */
	status: z.enum(STATUSES),
	/** The date up to which the sources show this. */
	asOf: daySchema,
	/** Who asserts it. Required when the status is `attributed`. */
	author: speaker().optional(),
	/** The sources that speak to it. `agreed` needs two from different publishers. */
	citations: z.array(citationSchema).min(1),
	/** Two or more, for `disputed` only. */
	positions: z.array(positionSchema).optional(),
	/** For `overtaken` only: the claim that overtook it, and when. */
	overtakenBy: z.strictObject({ claim: ref('claims'), on: daySchema }).optional(),
	/** A second reader's check of the wording against the sources. */
	review: z
		.strictObject({
			/** The day of the check. */
			on: daySchema,
			/** What came of it. */
			outcome: z.enum(['supported', 'weakened', 'corrected']),
			/** What was changed and why. */
			note: z.string().optional(),
		})
		.optional(),
});
export type ClaimData = z.output<typeof claimSchema>;
