import { z } from 'astro/zod';
import { written } from './field.ts';
import { list } from './list.ts';
import { RELATION_TYPES } from './relation.ts';
import { PLACE_IN_ORDER } from './descriptions.ts';
import { question } from './text.ts';

/** What one party can charge another with by saying that it does it. */
export const CHARGES = ['shelters', 'supports', 'attacks', 'struck', 'allied-with'] as const;
const isCharge = (type: string): boolean => (CHARGES as readonly string[]).includes(type);

/** A small drawing of ties that answers one question; it shows every relation of its types. */
export const pictureSchema = z
	.strictObject({
		question: question(10, 80).describe(
			'What a reader can tell from it, as a question, ending in a question mark.',
		),
		order: z.int().positive().max(10_000).describe(PLACE_IN_ORDER),
		types: list(written('type of relation', z.enum(RELATION_TYPES)), 1).describe(
			'The types of relation that it shows, each in full.',
		),
		by: z
			.enum(['from', 'assertedBy'])
			.describe(
				`\`from\`: arrows start at whoever does it. \`assertedBy\`: arrows start at whoever says so, as in “one state accuses another of sheltering”; only for ${CHARGES.map((type) => `\`${type}\``).join(', ')}.`,
			),
	})
	.refine(({ by, types }) => by === 'from' || types.every(isCharge), {
		path: ['types'],
		message: `only ${CHARGES.join(', ')} where "by" is assertedBy: somebody is accused of these`,
	});
export type PictureData = z.output<typeof pictureSchema>;
