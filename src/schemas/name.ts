import { z } from 'astro/zod';
import { ref, written } from './field.ts';

/** A BCP 47 language tag: fa, ur, bal, ar, zh … */
export const languageSchema = written(
	'language tag: `en`, `fa`, `bal`',
	z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z]+)*$/, 'expected a language tag such as "fa", "ur" or "bal"'),
);

/** What the respelling of a name or word is for. */
export const SAY = 'A rough English respelling, stress in capitals: “panj-GOOR”. Only if you are sure.';

/** A name in the script of its own language. */
export const nameSchema = written(
	'name in another script',
	z.strictObject({
		lang: languageSchema.describe('The language of this form.'),
		text: z.string().min(1).describe('The name in its own script.'),
		source: ref('sources')
			.optional()
			.describe(
				'Where this form was seen. Leave it out if it was seen nowhere; the page then says “form not seen in a source”.',
			),
	}),
);
export type NameData = z.output<typeof nameSchema>;
