import { z } from 'astro/zod';
import { identified, ref } from './field.ts';
import { list } from './list.ts';
import { own, question } from './text.ts';

/**
 * Two sheets of paper for a class: one for the learners, one with the answers. All that it says is claims, so that it
 * says nothing that the site does not; its own words are the questions. There is one file, `lesson/class-sheet.yaml`.
 */
export const classSheetSchema = z.strictObject({
	title: own(5, 80).describe('What the sheet is about.'),
	summary: own(40, 300).describe('For whom it is and what they do with it, for lists and search engines.'),
	takeaways: list(ref('claims'), 3, 6).describe(
		'What to remember, in order, as claims that are clear to a stranger.',
	),
	questions: list(
		identified(
			['question'],
			z.strictObject({
				question: question(10, 160).describe('A question that the claims beside it answer.'),
				claims: list(ref('claims'), 1, 3).describe('The answer: their words stand on the second sheet.'),
			}),
		),
		3,
		10,
	).describe('What to find out on the site; there is room for ten.'),
	sentences: list(ref('claims'), 3, 6).describe(
		'Sentences to judge: claims of which exactly one was overtaken. Their status and what overtook one are told by the claims.',
	),
});
export type ClassSheetData = z.output<typeof classSheetSchema>;
