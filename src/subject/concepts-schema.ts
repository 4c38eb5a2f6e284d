import { z } from 'astro/zod';
import { ASKS, KNOWN_LANGUAGES, type Concepts } from './concepts.ts';
import { LANGUAGES, spellingFault, type Language } from './languages.ts';
import { idSchema } from './values.ts';

/** A word or set phrase of English: letters, digits, and what joins them. */
const englishSchema = z
	.string()
	.regex(/^[\p{Script=Latin}\d]+(?:[ '’-][\p{Script=Latin}\d]+)*$/u, 'expected words of Latin letters');

/** The words of one language, spelt as it is spelt. */
const wordsIn = (language: Language) =>
	z
		.array(
			z.string().refine((text) => text.trim() !== '' && spellingFault(text, language) === undefined, {
				error: ({ input }) =>
					`expected ${spellingFault(String(input), language) ?? `a word of ${LANGUAGES[language].name}`}`,
			}),
		)
		.min(1, `expected at least one word of ${LANGUAGES[language].name}`)
		.optional();

const inLanguages = {
	fa: wordsIn('fa'),
	ur: wordsIn('ur'),
	ar: wordsIn('ar'),
	de: wordsIn('de'),
	fr: wordsIn('fr'),
	tr: wordsIn('tr'),
	ru: wordsIn('ru'),
} satisfies Record<Language, unknown>;

const conceptSchema = z
	.strictObject({
		id: idSchema,
		/** English words that the texts use for it, the most telling first. */
		words: z.array(englishSchema),
		/** English words that readers use instead. */
		asked: z.array(englishSchema).default([]),
		/** What a question word asks for. */
		asks: z.enum(ASKS).optional(),
		...inLanguages,
		/** Ids of concepts with which it has a word in common. */
		shared: z.array(idSchema).default([]),
	})
	.refine(({ words, asks }) => words.length > 0 || asks !== undefined, {
		path: ['words'],
		error: 'expected a word that the texts use, or in "asks" what kind of answer is wanted',
	});

/**
 * `subject/concepts.yaml`: what readers mean by their words, in English and other languages. Which words may stand in two
 * concepts is a rule of the content check (`model/integrity/concept-words.ts`).
 */
export const conceptsSchema = z
	.strictObject({
		/** The languages, beside English, in which each concept has words. */
		languages: z.array(z.enum(KNOWN_LANGUAGES)),
		/** Further languages, in which only some concepts have words. */
		partly: z.array(z.enum(KNOWN_LANGUAGES)).default([]),
		/** Words that join or help and tell nothing of what is sought, by language. */
		particles: z.strictObject(inLanguages).default({}),
		concepts: z.array(conceptSchema),
	})
	.superRefine(({ languages, partly, concepts }, context) => {
		for (const language of KNOWN_LANGUAGES) {
			if (partly.includes(language)) continue;
			const { name } = LANGUAGES[language];
			const listed = languages.includes(language);
			for (const [at, concept] of concepts.entries())
				if (listed !== (concept[language] !== undefined))
					context.addIssue({
						code: 'custom',
						path: ['concepts', at, language],
						message: listed
							? `expected words of ${name}, as of each concept`
							: `expected "${language}" among "languages"`,
					});
		}
	})
	.transform((concepts): Concepts => concepts);
