import { z } from 'astro/zod';
import { daySchema } from './date.ts';
import { own, ref } from './field.ts';

/** A background page. The file body is its prose. */
export const chapterSchema = z.strictObject({
	/** What the chapter is about, in a few words. */
	title: own(z.string().min(5).max(80)),
	/** One or two sentences for lists and search engines. */
	summary: own(z.string().min(40).max(300)),
	/** The claims that carry the summary. */
	claims: z.array(ref('claims')).min(1),
	/** What the chapter is about: places and actors whose every spelling should find it (schema.org `about`). */
	about: z
		.strictObject({ actors: z.array(ref('actors')).optional(), places: z.array(ref('places')).optional() })
		.optional(),
	/** Its place in the book. */
	order: z.int().positive(),
	/** The date up to which the chapter is true. */
	asOf: daySchema,
	/** The day of its last whole review. */
	reviewed: daySchema,
});
export type ChapterData = z.output<typeof chapterSchema>;
