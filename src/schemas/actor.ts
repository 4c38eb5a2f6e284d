import { z } from 'astro/zod';
import { SIDES } from '../subject.ts';
import { dateField, eventDate } from './date.ts';
import { identified, ref } from './field.ts';
import { list } from './list.ts';
import { nameSchema, saySchema } from './name.ts';
import { speaker } from './speaker.ts';
import { own, verbatim } from './text.ts';
import { CLAIMS_OF_SUMMARY, SUMMARY } from './descriptions.ts';

/** A list (of armed or forbidden groups) on which somebody put an actor. */
const listingSchema = identified(
	['by', 'as'],
	z.strictObject({
		by: speaker().describe('Who keeps the list.'),
		as: own(3, 150).describe('What the list is called.'),
		since: dateField('told').optional().describe('Since when, if it is known.'),
		claim: ref('claims').describe('The claim that shows it.'),
	}),
);

/** A person, group, state, organisation or people that acts in the story (schema.org `Person` / `Organization`). */
export const actorSchema = z.strictObject({
	name: own(2, 80).describe('The one spelling used on the site.'),
	short: own(2, 40).optional().describe('A shorter form for tables and drawings: “China”, “UN”.'),
	names: list(nameSchema, 1).optional().describe('The name in its own scripts.'),
	say: saySchema.optional(),
	aliases: list(verbatim(2, 80), 1)
		.optional()
		.describe('Every other Latin spelling, short form or earlier name that readers search for.'),
	kind: z
		.enum([
			'government',
			'armed-force',
			'armed-group',
			'movement',
			'people',
			'person',
			'state',
			'international-organisation',
			'organisation',
		])
		.describe(
			'What sort of actor it is; the list of actors is grouped by it. A company, court, church, party or paper is an `organisation`.',
		),
	side: z
		.enum([...SIDES, 'none'])
		.default('none')
		.describe(
			'Whose account it belongs to: the id of a side (`src/subject/subject.yaml`) for the own government, forces and officials of that side; otherwise `none`.',
		),
	role: own(5, 120).describe('What it is, in a few words: “Agency of the United Nations for refugees”.'),
	summary: own(40, 300).describe(SUMMARY),
	claims: list(ref('claims'), 1).describe(CLAIMS_OF_SUMMARY),
	began: eventDate('told').optional().describe('Birth or founding, if a claim shows it.'),
	ended: eventDate('told').optional().describe('Death or end, if a claim shows it.'),
	renamed: list(
		z.strictObject({
			to: own(2, 80).describe('The new name.'),
			on: eventDate('told').describe('When it took that name.'),
			claim: ref('claims').describe('The claim that shows it.'),
		}),
		1,
	)
		.optional()
		.describe('Changes of its name.'),
	lists: list(listingSchema, 1).optional().describe('Lists of armed or forbidden groups that it is on.'),
	asOf: dateField('asOf').describe('The date up to which the profile is true.'),
	order: z.int().positive().max(10_000).describe('Its place in the list of actors. Gaps are welcome here.'),
});
export type ActorData = z.output<typeof actorSchema>;
