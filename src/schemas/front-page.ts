import { z } from 'astro/zod';
import { idSchema } from './id.ts';

/** One clause of the lead and the claim that it stands on. */
const clauseSchema = z.strictObject({
	/** The words, as they stand in the running text, with their punctuation. */
	text: z.string().min(8),
	/** The claim that carries them. */
	claim: idSchema,
});

/** What the home page shows. There is one file, `home/front-page.yaml`. */
export const frontPageSchema = z.strictObject({
	/** The question that the site answers. */
	question: z.string().endsWith('?'),
	/** What, why and so what, for a reader who has half a minute: running text, clause by clause. */
	lead: z.array(clauseSchema).min(1),
	/** What happened, in five claims, in order. */
	happened: z.array(idSchema).length(5),
	/** Iran's account in a few claims. */
	iran: z.array(idSchema).min(2).max(4),
	/** Pakistan's account in a few claims. */
	pakistan: z.array(idSchema).min(2).max(4),
	/** What has changed since the source document was written. */
	since: z.array(idSchema).min(3).max(6),
});
export type FrontPageData = z.output<typeof frontPageSchema>;
