import { z } from 'astro/zod';
import { ID_PATTERN } from '../id.ts';

/** The collections that a field, or a component in prose, can point to. */
export type Target = 'actors' | 'claims' | 'events' | 'places' | 'sources' | 'terms';

/**
 * In whose voice a text is: the site's `own`; `quoted`, the word of somebody who is named beside it; or the voice of
 * the claim that carries it (`claim`), which is quoted if that claim has an author or shows a dispute.
 */
export type Voice = 'own' | 'quoted' | 'claim';

/** What a field says of itself beside its shape and its description. */
export interface FieldFacts {
	/** The collection in which its id must exist. */
	to?: Target;
	/** Whose voice its text is in. */
	voice?: Voice;
	/** How its value is written, in a few words, where the shape alone does not tell. */
	form?: string;
}

const facts = z.registry<FieldFacts>();

/**
 * Reads what a field says of itself.
 * @param schema the schema of the field, without `optional` or a default around it
 * @returns its facts; empty for a field that points nowhere and is no prose
 */
export const factsOf = (schema: z.core.$ZodType): FieldFacts => facts.get(schema) ?? {};

/** Says how a value is written, in a few words for editors: “language tag”. @returns the same schema */
export const written = <Schema extends z.ZodType>(form: string, schema: Schema): Schema => {
	facts.add(schema, { ...factsOf(schema), form });
	return schema;
};

/**
 * A field that points to another entry by its id. Whether that entry exists is checked by `model/integrity`.
 * @param to the collection of that entry
 */
export const ref = (to: Target): z.ZodString =>
	z
		.string()
		.regex(ID_PATTERN, 'expected an id: lower-case words joined by single hyphens, such as "jaish-al-adl"')
		.register(facts, { to });

/**
 * Somebody who says, counts or holds something: the id of an actor that has a page, or the name (and role) of one
 * who has none, such as a scholar or “people in the village”.
 */
export const speaker = () =>
	written(
		'speaker',
		z.union([
			ref('actors'),
			z.strictObject({
				name: z.string().min(2).describe('The name as a reader should see it.'),
				role: z.string().optional().describe('What makes this voice matter: “analyst at the IISS, London”.'),
			}),
		]),
	);
export type SpeakerData = z.output<ReturnType<typeof speaker>>;

const inVoice =
	(voice: Voice) =>
	/** @returns the same schema, which now says whose voice its text is in */
	(text: z.ZodString): z.ZodString =>
		text.register(facts, { voice });

/** Marks a text as the site's own words, which take no side. */
export const own = inVoice('own');

/** Marks a text as the words of somebody who is named beside it. */
export const quoted = inVoice('quoted');

/** Marks a text that speaks as the claim does that carries it: the claim itself, or the one in `claim` beside the text. */
export const asItsClaim = inVoice('claim');
