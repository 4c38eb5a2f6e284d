import { z } from 'astro/zod';
import { ref, written } from './field.ts';
import { own } from './text.ts';

/** Somebody who has no page. */
const named = z.strictObject({
	name: own(2, 100).describe('The name as a reader should see it.'),
	role: own(3, 120).optional().describe('What makes this voice matter: “analyst at the IISS, London”.'),
});

/** Whether a schema is that of somebody who has no page. */
export const isSpeaker = (schema: z.core.$ZodType): boolean => schema === named;

/**
 * Somebody who says, counts or holds something: the id of an actor that has a page, or the name (and role) of one
 * who has none, such as a scholar or “people in the village”.
 */
export const speaker = () => written('speaker', z.union([ref('actors'), named]));
export type SpeakerData = z.output<ReturnType<typeof speaker>>;
