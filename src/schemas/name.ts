import { z } from 'astro/zod';
import { languageSchema } from './codes.ts';
import { identified, ref, written } from './field.ts';
import { own, verbatim } from './text.ts';

/** How a name or word is said. */
export const saySchema = own(2, 80).describe(
	'A rough English respelling, stress in capitals: “panj-GOOR”. Only if you are sure.',
);

/** The script in which a language is most often written, or that its tag names: `Arab` for fa, ur and bal. */
const scriptOf = (lang: string): string | undefined => new Intl.Locale(lang).maximize().script;

/** Scripts that stand for several in the tags of a language. */
const SCRIPTS: Partial<Record<string, string>> = {
	Hans: 'Han',
	Hant: 'Han',
	Jpan: 'Han',
	Kore: 'Hangul',
	Aran: 'Arab',
};

/** Whether a text has a letter of the script of its language. */
function isInScript({ lang, text }: { lang: string; text: string }): boolean {
	const script = scriptOf(lang);
	if (script === undefined) return true;
	try {
		return new RegExp(`\\p{scx=${SCRIPTS[script] ?? script}}`, 'u').test(text);
	} catch {
		// A script that this version of Unicode does not know.
		return true;
	}
}

/** A name in the script of its own language. */
export const nameSchema = written(
	'name in another script',
	identified(
		['lang', 'text'],
		z
			.strictObject({
				lang: languageSchema.describe('The language of this form.'),
				text: verbatim(1, 80).describe('The name in its own script.'),
				source: ref('sources')
					.optional()
					.describe(
						'Where this form was seen. Leave it out if it was seen nowhere; the page then says “form not seen in a source”.',
					),
			})
			.refine(isInScript, {
				path: ['text'],
				error:
					'expected the name in the script of its language; a spelling in Latin letters belongs into "aliases", or into a language tag such as "bal-Latn"',
			}),
	),
);
export type NameData = z.output<typeof nameSchema>;
