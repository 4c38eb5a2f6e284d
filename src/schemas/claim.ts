import { z } from 'astro/zod';
import { dateField, dayOfWork } from './date.ts';
import { identified, ref } from './field.ts';
import { list } from './list.ts';
import { speaker } from './speaker.ts';
import { asItsClaim, own, quoted } from './text.ts';

/** How far a claim can be relied on. The rules for each are in `docs/content-guide.md`. */
export const STATUSES = ['agreed', 'attributed', 'disputed', 'overtaken', 'unverified'] as const;

/** One source's word on a claim (a CSL cite-item with a stance). */
const citationSchema = identified(
	['source'],
	z.strictObject({
		source: ref('sources').describe('The source.'),
		locator: own(2, 120).optional().describe('Where in it: “second paragraph”, “page 4”, “Article 51”.'),
		stance: z
			.enum(['supports', 'disputes'])
			.default('supports')
			.describe('Whether that source supports or disputes the claim.'),
		says: quoted(8, 300).describe(
			'What that source says, in our own words. Not a copied sentence, and not more than it says.',
		),
	}),
);

/** One side of a disputed claim. */
const positionSchema = identified(
	['holder', 'statement'],
	z.strictObject({
		holder: speaker().describe('Who holds it.'),
		statement: quoted(8, 300).describe('What they hold, in one sentence.'),
		asOf: dateField('told').optional().describe('When they said so, if it is known.'),
		sources: list(ref('sources'), 1).describe('Where they said so; each source also stands in `citations`.'),
	}),
);

/** One comparison of a claim’s words with the text of its sources. */
const check = (day: string) => ({
	on: dayOfWork('after').describe(day),
	outcome: z.enum(['supported', 'weakened', 'corrected']).describe('What came of it.'),
	note: own(8, 400).optional().describe('What was changed and why.'),
});

/** One checkable statement with its evidence (schema.org `Claim`). */
export const claimSchema = z.strictObject({
	text: asItsClaim(20, 240).describe(
		'One fact in plain words, dated, in the past tense. It names who says so, if it is attributed, and is clear to someone who reads only it.',
	),
	status: z
		.enum(STATUSES)
		.describe('How far it can be relied on: see “The five statuses” in the content guide.'),
	asOf: dateField('asOf').describe(
		'The date up to which the sources show this; usually that of the newest source that says it.',
	),
	author: speaker().optional().describe('Who asserts it. Needed where the status is `attributed`.'),
	citations: list(citationSchema, 1).describe(
		'The sources that speak to it. `agreed` needs two of different first publishers.',
	),
	positions: list(positionSchema, 1)
		.optional()
		.describe(
			'The accounts that differ. Needed where the status is `disputed`, two or more, and only there.',
		),
	overtakenBy: z
		.strictObject({
			claim: ref('claims').describe('The claim that overtook it.'),
			on: dateField('after').describe('When.'),
		})
		.optional()
		.describe('What overtook it. Needed where the status is `overtaken`, and only there.'),
	scope: z
		.strictObject({
			within: own(10, 240).describe(
				'Of what it is the first, the only, the last or the most; or what was looked through in vain.',
			),
			looked: dayOfWork('after')
				.optional()
				.describe(
					'The day on which it was last looked for. Needed where the text says that something was not found.',
				),
			from: list(ref('actors'), 1).optional().describe('Whose word was not found, if they have a page.'),
			about: list(ref('events'), 1)
				.optional()
				.describe('On what their word was not found, if it is an event.'),
			words: list(list(own(2, 40), 1), 1)
				.optional()
				.describe(
					'The words by which another claim would tell of what was not found: one of each group, `*` for any ending.',
				),
		})
		.optional()
		.describe(
			'How far a “first”, “only”, “last”, “never” or “not found” reaches. Needed where the text says such a thing, and only there.',
		),
	review: z
		.strictObject({
			...check('The day of the check.'),
			again: z
				.strictObject(check('The day of that later check.'))
				.optional()
				.describe(
					'A third reader’s, who saw the claim’s words and its sources, not what `says` has of them.',
				),
		})
		.optional()
		.describe('A second reader’s check of the wording against the sources.'),
});
export type ClaimData = z.output<typeof claimSchema>;
