import { z } from 'astro/zod';
import { daySchema } from './date.ts';
import { own, ref } from './field.ts';
import { CLAIMS_OF_SUMMARY, PLACE_IN_ORDER, REVIEWED, SUMMARY } from './descriptions.ts';

/** A background page. The file body is its prose. */
export const chapterSchema = z.strictObject({
	title: own(z.string().min(5).max(80)).describe('What it is about, in a few plain words.'),
	summary: own(z.string().min(40).max(300)).describe(SUMMARY),
	claims: z.array(ref('claims')).min(1).describe(CLAIMS_OF_SUMMARY),
	about: z
		.strictObject({
			actors: z.array(ref('actors')).optional().describe('Actors that it is about.'),
			places: z.array(ref('places')).optional().describe('Places that it is about.'),
		})
		.optional()
		.describe(
			'What the chapter is about (schema.org `about`): search finds it by every spelling of their names.',
		),
	order: z.int().positive().describe(PLACE_IN_ORDER),
	asOf: daySchema.describe('The date up to which the chapter is true.'),
	reviewed: daySchema.describe(REVIEWED),
});
export type ChapterData = z.output<typeof chapterSchema>;
