import { z } from 'astro/zod';
import { SIDES } from '../subject.ts';
import { daySchema, edtfSchema } from './date.ts';
import { own, ref, speaker } from './field.ts';
import { nameSchema } from './name.ts';

/** A list (of armed or forbidden groups) on which somebody put an actor. */
const listingSchema = z.strictObject({
	/** Who keeps the list. */
	by: speaker(),
	/** What the list is called. */
	as: z.string().min(3),
	/** Since when. */
	since: daySchema.optional(),
	/** The claim that shows it. */
	claim: ref('claims'),
});

/** A person, group, state or people that acts in the story (schema.org `Person` / `Organization`). */
export const actorSchema = z.strictObject({
	/** The one spelling used on the site. */
	name: z.string().min(2),
	/** A shorter form for tables and drawings: “China”, “UN”. */
	short: z.string().optional(),
	/** The name in its own scripts. */
	names: z.array(nameSchema).optional(),
	/** Rough English respelling. */
	say: z.string().optional(),
	/** Every other Latin spelling or earlier name that readers search for. */
	aliases: z.array(z.string().min(2)).optional(),
	kind: z.enum([
		'government',
		'armed-force',
		'armed-group',
		'movement',
		'people',
		'person',
		'state',
		'international-organisation',
	]),
	/** Whose account this actor belongs to: the id of a side of `subject/subject.yaml`, or "none". */
	side: z.enum([...SIDES, 'none']).default('none'),
	/** What it is, in a few words: “Agency of the United Nations for refugees”. */
	role: own(z.string().min(5).max(120)),
	/** One or two sentences for lists and search engines. Shown with the claims that carry it. */
	summary: own(z.string().min(40).max(300)),
	/** The claims that carry the summary. */
	claims: z.array(ref('claims')).min(1),
	/** Birth or founding, death or end (EDTF). */
	began: edtfSchema.optional(),
	ended: edtfSchema.optional(),
	/** Earlier or later names with their date. */
	renamed: z.array(z.strictObject({ to: z.string(), on: edtfSchema, claim: ref('claims') })).optional(),
	/** The lists it is on. */
	lists: z.array(listingSchema).optional(),
	/** The date up to which the profile is true. */
	asOf: daySchema,
	/** The order within the list of actors. */
	order: z.int().positive(),
});
export type ActorData = z.output<typeof actorSchema>;
