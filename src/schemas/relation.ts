import { z } from 'astro/zod';
import { daySchema } from './date.ts';
import { quoted, ref, speaker } from './field.ts';

/** What one actor is or does to another. */
export const RELATION_TYPES = [
	'struck',
	'attacks',
	'fights',
	'accuses',
	'shelters',
	'supports',
	'split-from',
	'renamed',
	'merged-into',
	'designates',
	'allied-with',
	'mediates',
	'offers-to-mediate',
	'condemns',
	'leads',
	'member-of',
	'agreement-with',
	'invests-in',
	'talks-with',
	'represents',
	'succeeds',
] as const;

/** One tie between two actors, said by somebody. */
export const relationSchema = z.strictObject({
	from: ref('actors'),
	to: ref('actors'),
	type: z.enum(RELATION_TYPES),
	/** From when to when; leave `to` out if it still held at `asOf`. */
	span: z.strictObject({ from: daySchema.optional(), to: daySchema.optional() }).optional(),
	/** The tie as a sentence that names who says so. */
	sentence: quoted(z.string().min(15).max(300)),
	/** Who asserts it. */
	assertedBy: z.array(speaker()).min(1),
	/** Who denies it. An empty list means: no denial was found. */
	deniedBy: z.array(speaker()),
	claims: z.array(ref('claims')).min(1),
	asOf: daySchema,
});
export type RelationData = z.output<typeof relationSchema>;
