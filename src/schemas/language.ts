import { z } from 'astro/zod';
import { languageSchema } from './codes.ts';
import { interfaceSchema } from './interface.ts';
import { identified } from './field.ts';
import { list } from './list.ts';
import { translated } from './translation.ts';

/** Somebody who has no page, as a table or a note of this language names them. */
const speakerInSchema = identified(
	['of', 'role'],
	z.strictObject({
		of: translated(2, 120).describe('The name, as the English content has it.'),
		role: translated(2, 140).optional().describe('The role, as the English content has it, if it has one.'),
		in: translated(2, 200).describe('Name and role in this language, as they stand before a colon.'),
	}),
);

/** A choice between words, told to readers. */
const chosenWordSchema = z.strictObject({
	en: translated(2, 120).describe('The English word.'),
	chosen: translated(2, 120).describe('The word that this language has for it here.'),
	not: list(translated(2, 40), 1)
		.optional()
		.describe('Words that take a side: refused outside quotation marks, but for what is attributed.'),
	why: translated(5, 400).describe('Why, in this language.'),
});

/** A language in which a part of the site can be read, beside English: all of its words that belong to no claim. */
export const languageEntrySchema = z.strictObject({
	tag: languageSchema.describe('The language, as the name of the file: `fa`.'),
	name: translated(2, 40).describe('What it calls itself.'),
	region: z
		.string()
		.regex(/^[A-Z]{2}$/, { error: 'expected two capitals (ISO 3166-1), such as "PK"' })
		.describe('Where most of its readers live, for previews (`og:locale`).'),
	calendar: z
		.enum(['gregory', 'persian'])
		.describe('The calendar of its dates. With `persian` the Gregorian date stands beside it.'),
	digits: z.enum(['latn', 'arab', 'arabext']).describe('Its digits, by their name in Unicode.'),
	quotes: z
		.strictObject({
			open: z.string().length(1).describe('The opening one.'),
			close: z.string().length(1).describe('The closing one.'),
		})
		.describe('Its quotation marks.'),
	letters: z
		.string()
		.max(40)
		.optional()
		.describe('Letters that look like its own and are of another alphabet: refused.'),
	words: interfaceSchema,
	speakers: list(speakerInSchema, 0, 200).describe('Those who have no page.'),
	names: z
		.record(
			z.string().regex(/^(?:actors|places|terms|events)\/[a-z0-9-]+$/, {
				error: 'expected the folder and id of an actor, place, term or event, such as "actors/some-id"',
			}),
			translated(1, 160),
		)
		.describe('Names of actors, places, terms and events for which their own files have no form in it.'),
	chosen: list(chosenWordSchema, 1).describe('Words that had to be chosen with care.'),
});
export type LanguageData = z.output<typeof languageEntrySchema>;
