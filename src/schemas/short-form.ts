import { z } from 'astro/zod';
import { dateField, dayOfWork } from './date.ts';
import { ref } from './field.ts';
import { list } from './list.ts';
import { own } from './text.ts';
import { CLAIMS_OF_SUMMARY, PLACE_IN_ORDER, REVIEWED, SUMMARY } from './descriptions.ts';

/** The story told in few words. The file body is its prose. */
export const shortFormSchema = z.strictObject({
	title: own(5, 80).describe('How long it takes: “In sixty seconds”.'),
	summary: own(40, 300).describe(SUMMARY),
	claims: list(ref('claims'), 1).describe(CLAIMS_OF_SUMMARY),
	order: z.int().positive().max(100).describe(`${PLACE_IN_ORDER} The shortest is 1.`),
	mostWords: z
		.int()
		.min(20)
		.max(2000)
		.describe('The most words that it may have, headings included: what can be read in its time.'),
	asOf: dateField('asOf').describe('The date up to which it is true.'),
	reviewed: dayOfWork('after').describe(REVIEWED),
});
export type ShortFormData = z.output<typeof shortFormSchema>;
