import { z } from 'astro/zod';
import { daySchema } from './date.ts';
import { quoted, ref, speaker, written } from './field.ts';

const countSchema = z.strictObject({
	min: z.int().nonnegative().describe('The lower bound, or the number itself.'),
	max: z
		.int()
		.nonnegative()
		.optional()
		.describe(
			'The upper bound; the number itself again if it is exact. Leave it out where the counter said “at least”.',
		),
});

/** One count of the dead and the injured by one counter on one date. Different counts are never averaged. */
export const tollSchema = written(
	'toll',
	z.strictObject({
		killed: countSchema.optional().describe('People killed. Either this or `injured` is needed.'),
		injured: countSchema
			.optional()
			.describe('People injured. Leave out what this counter does not say; that is not the same as zero.'),
		who: quoted(z.string())
			.optional()
			.describe(
				'Who they were, as this counter says: “four children, three women and two men”. Names of children are never printed.',
			),
		countedBy: speaker().describe(
			'Who counted. Not the newspaper that reports it, unless it counted itself.',
		),
		asOf: daySchema.describe('When this count stood.'),
		source: ref('sources').describe('The source that reports the count.'),
	}),
);
export type TollData = z.output<typeof tollSchema>;
