import { z } from 'astro/zod';
import { daySchema } from './date.ts';
import { ref } from './field.ts';

/** A CSL name: a person (`family`, `given`) or an organisation (`literal`). */
const cslNameSchema = z.union([
	z.strictObject({ family: z.string().min(1), given: z.string().optional() }),
	z.strictObject({ literal: z.string().min(1) }),
]);

/** What sort of evidence a source is; printed beside every citation and counted on the sources page. */
export const SOURCE_KINDS = [
	'official-statement',
	'wire',
	'newspaper',
	'analysis',
	'research',
	'data',
	'reference',
] as const;

/** One text that was read. Field names are those of CSL-JSON 1.0.2; `country`, `kind`, `party` are ours. */
export const sourceSchema = z.strictObject({
	/** The CSL item type. */
	type: z.enum([
		'article-newspaper',
		'article-magazine',
		'article-journal',
		'webpage',
		'report',
		'book',
		'chapter',
		'legislation',
		'treaty',
		'broadcast',
		'post-weblog',
		'dataset',
		'entry-encyclopedia',
		'speech',
	]),
	/** The title as the page gives it. */
	title: z.string().min(3),
	/** Who wrote it; leave out when unsigned. */
	author: z.array(cslNameSchema).min(1).optional(),
	/** Who published the page that was read, always spelt the same way. */
	publisher: z.string().min(2),
	/** The journal or book that the text stands in, where the publisher has another name. */
	'container-title': z.string().min(2).optional(),
	/** The city of the publisher, where it matters. */
	'publisher-place': z.string().optional(),
	/** The first publisher, when the page that was read is a copy of a wire story or a statement. */
	'original-publisher': z.string().optional(),
	/** The date the page gives itself. Leave out if none was seen: the page then says “no date seen”. */
	issued: daySchema.optional(),
	/** The day on which we read it. */
	accessed: daySchema,
	/** The very address that was read. */
	URL: z.url({ protocol: /^https?$/ }),
	/** BCP 47 language of the text. */
	language: z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z]+)*$/),
	/** ISO 3166-1 alpha-2 country of the publisher; XX for international bodies. */
	country: z
		.string()
		.regex(/^[A-Z]{2}$/, 'expected two capitals (ISO 3166-1), such as "PK"; XX for international bodies'),
	/** What sort of evidence it is. */
	kind: z.enum(SOURCE_KINDS),
	/** The actor that speaks through this source (a state agency is a party), or `none`. */
	party: z.union([z.literal('none'), ref('actors')]),
	/** What was and was not read. */
	note: z.string().optional(),
});
export type SourceData = z.output<typeof sourceSchema>;
