import { z } from 'astro/zod';
import { SOURCE_KINDS } from '../../schemas/source.ts';
import { readDate } from '../date/read.ts';
import type { Source } from '../dossier.ts';
import { asciiAddress } from '../url.ts';

/** CSL-JSON 1.0.2, so that reference managers and citation processors take the sources as they are. */

/**
 * Types whose publisher is, to CSL, what holds the text: a newspaper, journal, blog, encyclopedia or website. Styles print
 * a `container-title` for these and leave a `publisher` out.
 */
const HELD: ReadonlySet<Source['type']> = new Set([
	'article-newspaper',
	'article-magazine',
	'article-journal',
	'post-weblog',
	'entry-encyclopedia',
	'webpage',
]);

const cslDate = z.strictObject({ 'date-parts': z.tuple([z.array(z.int()).min(1).max(3)]) });

/** The shape of one item. */
export const cslShape = z.strictObject({
	id: z.string(),
	type: z.string(),
	title: z.string(),
	author: z
		.array(
			z.union([
				z.strictObject({ family: z.string(), given: z.string().optional() }),
				z.strictObject({ literal: z.string() }),
			]),
		)
		.optional(),
	'container-title': z
		.string()
		.optional()
		.describe('The newspaper, journal, blog, encyclopedia, website or book that the text stands in.'),
	publisher: z.string().optional().describe('Given where it is not the `container-title` already.'),
	'publisher-place': z.string().optional(),
	issued: cslDate.optional().describe('Year, month and day as far as the page gives them.'),
	accessed: cslDate.describe('The day on which it was read.'),
	URL: z.url(),
	language: z.string().describe('BCP 47'),
	note: z.string().optional().describe('What was and was not read.'),
	custom: z
		.strictObject({
			kind: z.enum(SOURCE_KINDS),
			party: z.string(),
			country: z.string(),
			carries: z.string().optional(),
		})
		.describe(
			'What CSL has no field for: the kind of evidence, the actor that speaks through the source or “none”, the publisher’s country (ISO 3166-1, XX for international bodies), and the agency or paper whose text the publisher carried.',
		),
});

/** One item, as the data files hold it. */
export type CslItem = z.output<typeof cslShape>;

/** A plain day, month or year as CSL date parts: `2024-01` is `[[2024, 1]]`. */
export const dateParts = (date: string): z.output<typeof cslDate> => {
	const { year, month, day } = readDate(date).from;
	return { 'date-parts': [[year, month, day].filter((part) => part !== undefined)] };
};

/** One source as a CSL-JSON item; its address in ASCII, as RFC 3986 asks. */
export const cslItem = (source: Source): CslItem => {
	const { id, type, title, author, publisher, issued, accessed, language, note } = source;
	const { kind, party, country, 'original-publisher': carries, 'publisher-place': place } = source;
	const container = source['container-title'] ?? (HELD.has(type) ? publisher : undefined);
	return {
		id,
		type,
		title,
		...(author && { author }),
		...(container && { 'container-title': container }),
		...(publisher !== container && { publisher }),
		...(place && { 'publisher-place': place }),
		...(issued && { issued: dateParts(issued) }),
		accessed: dateParts(accessed),
		URL: asciiAddress(source.URL),
		language,
		...(note && { note }),
		custom: { kind, party, country, ...(carries && { carries }) },
	};
};
