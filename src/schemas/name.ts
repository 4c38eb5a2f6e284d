import { z } from 'astro/zod';
import { ref } from './field.ts';

/** A name in the script of its own language. */
export const nameSchema = z.strictObject({
	/** BCP 47 language of this form: fa, ur, bal, ar, zh … */
	lang: z
		.string()
		.regex(/^[a-z]{2,3}(?:-[A-Za-z]+)*$/, 'expected a language tag such as "fa", "ur" or "bal"'),
	/** The name in its own script. */
	text: z.string().min(1),
	/** The source in which this form was seen. Left out, the page says that no source was found for the form. */
	source: ref('sources').optional(),
});
export type NameData = z.output<typeof nameSchema>;
