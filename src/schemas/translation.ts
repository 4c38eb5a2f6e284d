import { z } from 'astro/zod';
import { STATUSES } from './claim.ts';
import { COLUMNS } from './dispute.ts';
import { ref, repeatable, written } from './field.ts';
import { list } from './list.ts';
import { verbatim } from './text.ts';

/**
 * @file What editors write to tell the site in another language. The language is the folder, and what is told is named by
 * the file: `translations/fa/<claim>.yaml`. Rules that depend on the language are in `model/integrity/`.
 */

/** Words in another language than the site’s own. */
export const translated = verbatim;

/** The hash of words as `content.lock` has it: the first twelve hexadecimal digits of SHA-256. */
const HASH = '[0-9a-f]{12}';

/** The state and the hashes of a claim, as its line of `content.lock` ends. */
const lockedClaim = written(
	'status and hashes, as the line of the claim in `content.lock` has them',
	z
		.string()
		.regex(new RegExp(`^(?:${STATUSES.join('|')})(?: ${HASH})+$`), {
			error: `expected what the line of the claim in content.lock ends with, such as "agreed 0a1b2c3d4e5f"`,
		})
		.describe(
			'Which English it renders: status and hashes, as the line of the claim in `content.lock` has them. If they differ, the translation no longer counts.',
		),
);

const lockedPage = written(
	'twelve digits from 0 to f',
	z
		.string()
		.regex(new RegExp(`^${HASH}$`), { error: 'expected twelve digits from 0 to f' })
		.describe(
			'Which English it renders: the hash of all its words. The content check tells it if it is another.',
		),
);

/** A claim in another language. */
export const translationSchema = z.strictObject({
	text: translated(10, 500).describe('What the claim says: no more, no less.'),
	positions: list(repeatable(translated(8, 500)), 1)
		.optional()
		.describe('What each holder holds, in the order of the claim’s own positions.'),
	note: translated(8, 400)
		.optional()
		.describe('What a reader must know of the translation, such as a word of two senses.'),
	renders: lockedClaim,
});
export type TranslationData = z.output<typeof translationSchema>;

/** A table of who says what in another language. Who speaks and when is taken from the table itself. */
export const translatedDisputeSchema = z.strictObject({
	question: written(
		'question that ends in a question mark: `?`, `؟`',
		translated(5, 200)
			.regex(/[?؟？]$/, { error: 'expected a question that ends in the question mark of its language' })
			.describe('The matter as a question.'),
	),
	summary: translated(20, 700).describe('What can be said without taking a side.'),
	accounts: z
		.partialRecord(z.enum(COLUMNS), list(repeatable(translated(5, 500)), 1))
		.describe('The statements of each column, in the order in which the table’s file has them.'),
	renders: lockedPage,
});
export type TranslatedDisputeData = z.output<typeof translatedDisputeSchema>;

const sentence = z.strictObject({
	claim: ref('claims').describe('The claim on which it stands.'),
	text: translated(2, 500).describe('The words, as they stand in the paragraph.'),
});

/** A short form of the story in another language: the same paragraphs of the same claims. */
export const translatedStorySchema = z.strictObject({
	title: translated(2, 100).describe('Its name.'),
	summary: translated(20, 500).describe('What it tells, in a sentence or two.'),
	sections: list(
		z.strictObject({
			heading: translated(2, 120).optional().describe('The heading; what stands before the first has none.'),
			paragraphs: list(list(sentence, 1), 1).describe('Paragraphs, each a list of sentences.'),
		}),
		1,
	).describe('The parts of the story, one a heading.'),
	renders: lockedPage,
});
export type TranslatedStoryData = z.output<typeof translatedStorySchema>;
