import { z } from 'astro/zod';
import { dateField, dayOfWork } from './date.ts';
import { ref } from './field.ts';
import { list } from './list.ts';
import { own } from './text.ts';
import { CLAIMS_OF_SUMMARY, PLACE_IN_ORDER, REVIEWED, SUMMARY } from './descriptions.ts';

/** A background page. The file body is its prose. */
export const chapterSchema = z.strictObject({
	title: own(5, 80).describe('What it is about, in a few plain words.'),
	summary: own(40, 300).describe(SUMMARY),
	claims: list(ref('claims'), 1).describe(CLAIMS_OF_SUMMARY),
	about: z
		.strictObject({
			actors: list(ref('actors')).optional().describe('Actors that it is about.'),
			places: list(ref('places')).optional().describe('Places that it is about.'),
		})
		.optional()
		.describe(
			'What the chapter is about (schema.org `about`): search finds it by every spelling of their names.',
		),
	order: z.int().positive().max(10_000).describe(PLACE_IN_ORDER),
	asOf: dateField('asOf').describe('The date up to which the chapter is true.'),
	reviewed: dayOfWork('after').describe(REVIEWED),
});
export type ChapterData = z.output<typeof chapterSchema>;
