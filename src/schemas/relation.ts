import { z } from 'astro/zod';
import { dateField } from './date.ts';
import { ref } from './field.ts';
import { list } from './list.ts';
import { speaker } from './speaker.ts';
import { quoted } from './text.ts';

/** What one actor is or does to another. */
export const RELATION_TYPES = [
	'struck',
	'attacks',
	'fights',
	'accuses',
	'shelters',
	'supports',
	'split-from',
	'renamed',
	'merged-into',
	'designates',
	'allied-with',
	'mediates',
	'offers-to-mediate',
	'condemns',
	'leads',
	'member-of',
	'agreement-with',
	'invests-in',
	'talks-with',
	'represents',
	'succeeds',
] as const;

/** One tie between two actors, said by somebody. */
export const relationSchema = z.strictObject({
	from: ref('actors').describe('The actor that does it.'),
	to: ref('actors').describe('Another actor, to which it is done.'),
	type: z.enum(RELATION_TYPES).describe('What the one is or does to the other.'),
	span: z
		.strictObject({
			from: dateField('told').optional().describe('Left out, it held since before.'),
			to: dateField('told')
				.optional()
				.describe(
					'Left out, it still held at `asOf`: give an end only if a claim shows it; for one day write it twice.',
				),
		})
		.optional()
		.describe(
			'From when to when. It decides whether the tie stands under before, in or after the moment of the story.',
		),
	sentence: quoted(15, 300).describe(
		'The tie as a sentence that names both actors and who says so. It is also read alone: no “he”, “the group”, “the two”.',
	),
	assertedBy: list(speaker(), 1).describe('Who asserts it.'),
	deniedBy: list(speaker()).describe('Who denies it. `[]` means: you looked and found no denial.'),
	claims: list(ref('claims'), 1).describe('The claims that show it.'),
	asOf: dateField('asOf').describe('The date up to which the sources show it.'),
});
export type RelationData = z.output<typeof relationSchema>;
