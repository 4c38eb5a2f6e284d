import { z } from 'astro/zod';
import { RELATION_TYPES } from './relation.ts';

/** What one party can charge another with by saying that it does it. */
export const CHARGES = ['shelters', 'supports', 'attacks', 'struck', 'allied-with'] as const;
const isCharge = (type: string): boolean => (CHARGES as readonly string[]).includes(type);

/** A small drawing of ties that answers one question; it shows every relation of its types. */
export const pictureSchema = z
	.strictObject({
		/** What a reader can tell from it, as a question. */
		question: z.string().min(10).max(80).endsWith('?'),
		/** Where it stands among the pictures. */
		order: z.int().positive(),
		/** The types of relation that it shows. */
		types: z.array(z.enum(RELATION_TYPES)).min(1),
		/** Whose box the arrows start from: who does it (`from`), or who says that it is done (`assertedBy`). */
		by: z.enum(['from', 'assertedBy']),
	})
	.refine(({ by, types }) => by === 'from' || types.every(isCharge), {
		path: ['types'],
		message: `only ${CHARGES.join(', ')} where "by" is assertedBy: somebody is accused of these`,
	});
export type PictureData = z.output<typeof pictureSchema>;
