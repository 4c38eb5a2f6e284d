import { z } from 'astro/zod';
import { dateField } from './date.ts';
import { identified, ref } from './field.ts';
import { list } from './list.ts';
import { speaker } from './speaker.ts';
import { own } from './text.ts';

/** More than any figure that a story tells. */
const MOST = 1e15;

const amount = () => z.number().nonnegative().max(MOST);

/** What one speaker gave for a quantity at one time. */
const figureSchema = identified(
	['by', 'on', 'min', 'max', 'claim'],
	z.strictObject({
		min: amount().describe('The figure, or the lower end of it. Of a date, its year.'),
		max: amount()
			.optional()
			.describe('The upper end. Leave it out for a single figure, and where only a lower end was given.'),
		atLeast: z.literal(true).optional().describe('Only a lower end was given: “over 3,000”.'),
		by: speaker().describe('Who gave it. Not the newspaper that reports it, unless it is its own figure.'),
		on: dateField('free').describe('For which time it was given, or when.'),
		claim: ref('claims').describe('The claim that tells it.'),
	}),
);

/** A quantity of which several claims, or a claim and a page, give a figure: the length of a border, the size of a group, the year of a founding. */
export const quantitySchema = z.strictObject({
	name: own(5, 120).describe('What is counted or measured: “Length of the border”.'),
	about: list(list(own(2, 40), 1), 1, 6).describe(
		'How a sentence about it is known: from each of these lists one word or beginning of a word (“border*”) stands in it.',
	),
	units: list(own(1, 40), 1)
		.optional()
		.describe(
			'What stands behind its figures, in every way of writing it (“km”, “kilometres”); “year” for a date. Left out, every number of such a sentence is a figure of it.',
		),
	unit: own(1, 40)
		.optional()
		.describe('What a reader is shown behind a figure: “km”. Left out, the name says what is counted.'),
	figures: list(figureSchema, 1).describe('Every figure that the site tells, with who gave it and when.'),
});
export type QuantityData = z.output<typeof quantitySchema>;
