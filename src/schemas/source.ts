import { z } from 'astro/zod';
import { addressSchema, isExampleAddress } from './address.ts';
import { isInvented, languageSchema, publisherCountrySchema } from './codes.ts';
import { dateField, dayOfWork } from './date.ts';
import { ref, written } from './field.ts';
import { list } from './list.ts';
import { own, verbatim } from './text.ts';

/** A CSL name: a person (`family`, `given`) or an organisation (`literal`). */
const cslNameSchema = written(
	'`{family, given}` of a person or `{literal}` of an organisation',
	z.union([
		z.strictObject({
			family: verbatim(1, 60).describe('Family name.'),
			given: verbatim(1, 60).optional().describe('Given names.'),
		}),
		z.strictObject({ literal: verbatim(2, 120).describe('The name of an organisation: “Reuters”.') }),
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
export const sourceSchema = z
	.strictObject({
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
		title: verbatim(3, 300).describe(
			'The title as the page gives it. If none was seen, a description in square brackets.',
		),
		author: list(cslNameSchema, 1).optional().describe('Who wrote it. Leave it out if unsigned.'),
		publisher: verbatim(2, 100).describe(
			'Who published the page that was read. Spell it the same way every time: publishers are counted and compared by name.',
		),
		'container-title': verbatim(2, 120)
			.optional()
			.describe(
				'The journal or book that the text stands in, where the publisher has another name: “Terrorism Monitor” of the Jamestown Foundation. Leave it out for a newspaper or website.',
			),
		'publisher-place': verbatim(2, 80).optional().describe('The publisher’s city, where it matters.'),
		'original-publisher': verbatim(2, 100)
			.optional()
			.describe(
				'The first publisher, if the page is a copy of a wire story or a statement. Two copies of one story then count once.',
			),
		issued: dateField('free')
			.optional()
			.describe(
				'The date that the page gives itself. Leave it out if none was seen; the site then says “no date seen”.',
			),
		accessed: dayOfWork('free').describe('The day on which you read it.'),
		URL: addressSchema.describe('The very address that you read.'),
		language: languageSchema.describe('The language of the text.'),
		country: publisherCountrySchema.describe('The publisher’s country; `XX` for international bodies.'),
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
		note: own(8, 500).optional().describe('What was and was not read: “The beginning of the page was read.”'),
	})
	.refine(({ URL: address, country }) => !isExampleAddress(address) || isInvented(country), {
		path: ['URL'],
		error:
			'expected the address that was read; names such as "example.org" hold nothing, and stand only for sources of invented countries (QM to QZ)',
	});
export type SourceData = z.output<typeof sourceSchema>;
