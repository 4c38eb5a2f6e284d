import { z } from 'astro/zod';
import { daySchema } from './date.ts';
import { idSchema } from './id.ts';

/** What the home page shows. There is one file, `home/front-page.yaml`. */
export const frontPageSchema = z.strictObject({
	/** The question that the site answers. */
	question: z.string().endsWith('?'),
	/** What happened, in five claims, in order. */
	happened: z.array(idSchema).length(5),
	/** Iran's account in a few claims. */
	iran: z.array(idSchema).min(2).max(4),
	/** Pakistan's account in a few claims. */
	pakistan: z.array(idSchema).min(2).max(4),
	/** What has changed since the source document was written. */
	since: z.array(idSchema).min(3).max(6),
	/** The date up to which the page is true. */
	asOf: daySchema,
});
export type FrontPageData = z.output<typeof frontPageSchema>;
