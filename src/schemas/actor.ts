import { z } from 'astro/zod';
import { SIDES } from '../subject.ts';
import { daySchema, edtfSchema } from './date.ts';
import { own, ref, speaker } from './field.ts';
import { nameSchema, SAY } from './name.ts';
import { CLAIMS_OF_SUMMARY, SUMMARY } from './descriptions.ts';

/** A list (of armed or forbidden groups) on which somebody put an actor. */
const listingSchema = z.strictObject({
	by: speaker().describe('Who keeps the list.'),
	as: z.string().min(3).describe('What the list is called.'),
	since: daySchema.optional().describe('Since when, if it is known.'),
	claim: ref('claims').describe('The claim that shows it.'),
});

/** A person, group, state or people that acts in the story (schema.org `Person` / `Organization`). */
export const actorSchema = z.strictObject({
	name: z.string().min(2).describe('The one spelling used on the site.'),
	short: z.string().optional().describe('A shorter form for tables and drawings: “China”, “UN”.'),
	names: z.array(nameSchema).optional().describe('The name in its own scripts.'),
	say: z.string().optional().describe(SAY),
	aliases: z
		.array(z.string().min(2))
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
		])
		.describe('What sort of actor it is; the list of actors is grouped by it.'),
	side: z
		.enum([...SIDES, 'none'])
		.default('none')
		.describe(
			'Whose account it belongs to: the id of a side (`src/subject/subject.yaml`) for the own government, forces and officials of that side; otherwise `none`.',
		),
	role: own(z.string().min(5).max(120)).describe(
		'What it is, in a few words: “Agency of the United Nations for refugees”.',
	),
	summary: own(z.string().min(40).max(300)).describe(SUMMARY),
	claims: z.array(ref('claims')).min(1).describe(CLAIMS_OF_SUMMARY),
	began: edtfSchema.optional().describe('Birth or founding, if a claim shows it.'),
	ended: edtfSchema.optional().describe('Death or end, if a claim shows it.'),
	renamed: z
		.array(
			z.strictObject({
				to: z.string().describe('The new name.'),
				on: edtfSchema.describe('When it took that name.'),
				claim: ref('claims').describe('The claim that shows it.'),
			}),
		)
		.optional()
		.describe('Changes of its name.'),
	lists: z.array(listingSchema).optional().describe('Lists of armed or forbidden groups that it is on.'),
	asOf: daySchema.describe('The date up to which the profile is true.'),
	order: z.int().positive().describe('Its place in the list of actors. Gaps are welcome here.'),
});
export type ActorData = z.output<typeof actorSchema>;
