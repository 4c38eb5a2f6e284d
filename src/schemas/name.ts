import { z } from 'astro/zod';
import { languageSchema } from './codes.ts';
import { identified, ref, written } from './field.ts';
import { own, verbatim } from './text.ts';

/** How a name or word is said. */
export const saySchema = own(2, 80).describe(
	'A rough English respelling, stress in capitals: “panj-GOOR”. Only if you are sure.',
);

/** A name in the script of its own language. */
export const nameSchema = written(
	'name in another script',
	identified(
		['lang', 'text'],
		z.strictObject({
			lang: languageSchema.describe('The language of this form.'),
			text: verbatim(1, 80).describe('The name in its own script.'),
			source: ref('sources')
				.optional()
				.describe(
					'Where this form was seen. Leave it out if it was seen nowhere; the page then says “form not seen in a source”.',
				),
		}),
	),
);
export type NameData = z.output<typeof nameSchema>;
