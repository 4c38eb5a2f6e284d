import { z } from 'astro/zod';
import { dateField } from './date.ts';
import { identified, ref, written } from './field.ts';
import { speaker } from './speaker.ts';
import { quoted } from './text.ts';

/** More than any count of one event. */
const MOST = 10_000_000;

const countSchema = z.strictObject({
	min: z.int().nonnegative().max(MOST).describe('The lower bound, or the number itself.'),
	max: z
		.int()
		.nonnegative()
		.max(MOST)
		.optional()
		.describe(
			'The upper bound; the number itself again if it is exact. Leave it out where the counter said “at least”.',
		),
});

/** One count of the dead and the injured by one counter on one date. Different counts are never averaged. */
export const tollSchema = written(
	'toll',
	identified(
		['countedBy', 'asOf', 'killed', 'injured', 'who'],
		z.strictObject({
			killed: countSchema.optional().describe('People killed. Either this or `injured` is needed.'),
			injured: countSchema
				.optional()
				.describe('People injured. Leave out what this counter does not say; that is not the same as zero.'),
			who: quoted(3, 200)
				.optional()
				.describe(
					'Who they were, as this counter says: “four children, three women and two men”. Names of children are never printed.',
				),
			countedBy: speaker().describe(
				'Who counted. Not the newspaper that reports it, unless it counted itself.',
			),
			asOf: dateField('told').describe('When this count stood.'),
			source: ref('sources').describe('The source that reports the count.'),
		}),
	),
);
export type TollData = z.output<typeof tollSchema>;
