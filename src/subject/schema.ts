import type { z } from 'astro/zod';
import type { Land } from './lands.ts';
import { conceptsSchema } from './concepts-schema.ts';
import { mapSchema } from './map-schema.ts';
import { storySchema } from './story-schema.ts';
import { wordsSchema } from './words-schema.ts';

/** The files of `subject/` and the shape of each. */
export const SUBJECT_FILES = {
	'subject.yaml': storySchema,
	'map.yaml': mapSchema,
	'words.yaml': wordsSchema,
	'concepts.yaml': conceptsSchema,
} as const;

export type Subject = z.output<typeof storySchema> & {
	map: z.output<typeof mapSchema>;
	words: z.output<typeof wordsSchema>;
	concepts: z.output<typeof conceptsSchema>;
	lands: Record<keyof z.output<typeof mapSchema>['shapes'], Land[]>;
};
