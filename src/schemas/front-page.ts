import { z } from 'astro/zod';
import { asItsClaim, own, ref } from './field.ts';
import { SIDES } from '../subject.ts';

/** One clause of the lead and the claim that it stands on. */
const clauseSchema = z.strictObject({
	text: asItsClaim(z.string().min(8)).describe(
		'The words, as they stand in the running text, with their punctuation.',
	),
	claim: ref('claims').describe('The claim that carries them.'),
});

/** What the home page shows. There is one file, `home/front-page.yaml`. */
export const frontPageSchema = z.strictObject({
	question: own(z.string().endsWith('?')).describe(
		'The question that the site answers, ending in a question mark.',
	),
	lead: z
		.array(clauseSchema)
		.min(1)
		.describe(
			'What, why and so what in 60 to 80 words: who acted, the reason that each gave, how it ended, why it still matters. A list of clauses, printed as running text.',
		),
	happened: z
		.array(ref('claims'))
		.min(3)
		.max(5)
		.describe('What happened, in order. Each claim is clear to a stranger.'),
	accounts: z
		.record(z.enum(SIDES), z.array(ref('claims')).min(1).max(4))
		.describe('The account of each side: claims that give its own words, all about as long.'),
	since: z
		.array(ref('claims'))
		.min(1)
		.max(6)
		.describe('What has changed since the source document was written.'),
});
export type FrontPageData = z.output<typeof frontPageSchema>;
