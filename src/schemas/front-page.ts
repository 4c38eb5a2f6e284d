import { z } from 'astro/zod';
import { ref } from './field.ts';
import { list } from './list.ts';
import { asItsClaim, question } from './text.ts';
import { SIDES } from '../subject.ts';

/** One clause of the lead and the claim that it stands on. */
const clauseSchema = z.strictObject({
	text: asItsClaim(8, 300).describe('The words, as they stand in the running text, with their punctuation.'),
	claim: ref('claims').describe('The claim that carries them.'),
});

/** What the home page shows. There is one file, `home/front-page.yaml`. */
export const frontPageSchema = z.strictObject({
	question: question(10, 120).describe('The question that the site answers, ending in a question mark.'),
	lead: list(clauseSchema, 1).describe(
		'What, why and so what in 60 to 80 words: who acted, the reason that each gave, how it ended, why it still matters. A list of clauses, printed as running text.',
	),
	happened: list(ref('claims'), 3, 5).describe('What happened, in order. Each claim is clear to a stranger.'),
	accounts: z
		.record(z.enum(SIDES), list(ref('claims'), 1, 4))
		.describe('The account of each side: claims that give its own words, all about as long.'),
	since: list(ref('claims'), 1, 6).describe('What has changed since the source document was written.'),
});
export type FrontPageData = z.output<typeof frontPageSchema>;
