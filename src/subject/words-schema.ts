import { z } from 'astro/zod';

/** Words and phrases, without signs that a pattern would read as its own. */
const wordSchema = z.string().regex(/^[\p{L}][\p{L} '’-]+$/u, 'expected letters and spaces');

/** `subject/words.yaml`: words that the site avoids. */
export const wordsSchema = z.strictObject({
	avoided: z.array(
		z.strictObject({
			/** Looked for as words or phrases; a final `s` is matched too. */
			words: z.array(wordSchema).min(1),
			/** Printed on the page that says how the site was made. */
			reason: z.string().min(10),
			/** Where they may still stand: in the mouth of somebody who is named, or nowhere. */
			allowed: z.enum(['attributed', 'never']),
		}),
	),
	/** Names of lists, laws and offices of which such a word is a part. */
	properNames: z.array(wordSchema).default([]),
});
