import { z } from 'astro/zod';
import { idSchema } from './id.ts';

/**
 * Somebody who says, counts or holds something: the id of an actor that has a page, or the name (and role) of one
 * who has none, such as a scholar or “people in the village”.
 */
export const speakerSchema = z.union([
	idSchema,
	z.strictObject({
		/** The name as a reader should see it. */
		name: z.string().min(2),
		/** What makes this voice matter: “analyst at the IISS, London”. */
		role: z.string().optional(),
	}),
]);
export type SpeakerData = z.output<typeof speakerSchema>;
