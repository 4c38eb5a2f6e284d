import { z } from 'astro/zod';
import { asItsClaim, own, ref } from './field.ts';
import { SIDES } from '../subject.ts';

/** One clause of the lead and the claim that it stands on. */
const clauseSchema = z.strictObject({
	/** The words, as they stand in the running text, with their punctuation. */
	text: asItsClaim(z.string().min(8)),
	/** The claim that carries them. */
	claim: ref('claims'),
});

/** What the home page shows. There is one file, `home/front-page.yaml`. */
export const frontPageSchema = z.strictObject({
	/** The question that the site answers. */
	question: own(z.string().endsWith('?')),
	/** What, why and so what, for a reader who has half a minute: running text, clause by clause. */
	lead: z.array(clauseSchema).min(1),
	/** What happened, in five claims, in order. */
	happened: z.array(ref('claims')).length(5),
	/** The account of each side in a few claims, by the side's id. */
	accounts: z.record(z.enum(SIDES), z.array(ref('claims')).min(2).max(4)),
	/** What has changed since the source document was written. */
	since: z.array(ref('claims')).min(3).max(6),
});
export type FrontPageData = z.output<typeof frontPageSchema>;
