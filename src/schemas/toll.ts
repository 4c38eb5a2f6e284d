import { z } from 'astro/zod';
import { daySchema } from './date.ts';
import { quoted, ref, speaker } from './field.ts';

const countSchema = z.strictObject({
	/** The lower bound, or the number itself. */
	min: z.int().nonnegative(),
	/** The upper bound. Leave out when the counter said “at least”. */
	max: z.int().nonnegative().optional(),
});

/** One count of the dead and the injured by one counter on one date. Different counts are never averaged. */
export const tollSchema = z.strictObject({
	/** People killed, from–to. Leave out if this count does not say. */
	killed: countSchema.optional(),
	/** People injured, from–to. Leave out if this count does not say. */
	injured: countSchema.optional(),
	/** Who they were, as this counter says. */
	who: quoted(z.string()).optional(),
	/** Who counted. */
	countedBy: speaker(),
	/** When this count stood. */
	asOf: daySchema,
	/** The source that reports the count. */
	source: ref('sources'),
});
export type TollData = z.output<typeof tollSchema>;
