import { z } from 'astro/zod';
import { daySchema } from './date.ts';
import { ref, written } from './field.ts';
import { languageSchema } from './name.ts';

/** A CSL name: a person (`family`, `given`) or an organisation (`literal`). */
const cslNameSchema = written(
	'`{family, given}` of a person or `{literal}` of an organisation',
	z.union([
		z.strictObject({
			family: z.string().min(1).describe('Family name.'),
			given: z.string().optional().describe('Given names.'),
		}),
		z.strictObject({ literal: z.string().min(1).describe('The name of an organisation: “Reuters”.') }),
	]),
);

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
	type: z
		.enum([
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
		])
		.describe('The CSL item type. A press release is a `webpage`.'),
	title: z
		.string()
		.min(3)
		.describe('The title as the page gives it. If none was seen, a description in square brackets.'),
	author: z.array(cslNameSchema).min(1).optional().describe('Who wrote it. Leave it out if unsigned.'),
	publisher: z
		.string()
		.min(2)
		.describe(
			'Who published the page that was read. Spell it the same way every time: publishers are counted and compared by name.',
		),
	'container-title': z
		.string()
		.min(2)
		.optional()
		.describe(
			'The journal or book that the text stands in, where the publisher has another name: “Terrorism Monitor” of the Jamestown Foundation. Leave it out for a newspaper or website.',
		),
	'publisher-place': z.string().optional().describe('The publisher’s city, where it matters.'),
	'original-publisher': z
		.string()
		.optional()
		.describe(
			'The first publisher, if the page is a copy of a wire story or a statement. Two copies of one story then count once.',
		),
	issued: daySchema
		.optional()
		.describe(
			'The date that the page gives itself. Leave it out if none was seen; the site then says “no date seen”.',
		),
	accessed: daySchema.describe('The day on which you read it.'),
	URL: written('address with `http` or `https`', z.url({ protocol: /^https?$/ })).describe(
		'The very address that you read.',
	),
	language: languageSchema.describe('The language of the text.'),
	country: written(
		'two capitals (ISO 3166-1)',
		z
			.string()
			.regex(/^[A-Z]{2}$/, 'expected two capitals (ISO 3166-1), such as "PK"; XX for international bodies'),
	).describe('The publisher’s country; `XX` for international bodies.'),
	kind: z
		.enum(SOURCE_KINDS)
		.describe(
			'What sort of evidence it is; printed beside every citation. `newspaper` is any news outlet, broadcasters too.',
		),
	party: z
		.union([z.literal('none'), ref('actors')])
		.describe(
			'The actor to the conflict that speaks through it (a ministry, a state agency, an armed group); otherwise `none`.',
		),
	note: z.string().optional().describe('What was and was not read: “The beginning of the page was read.”'),
});
export type SourceData = z.output<typeof sourceSchema>;
