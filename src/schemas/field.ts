import { z } from 'astro/zod';
import { ID_PATTERN } from '../id.ts';

/** The collections that a field, or a component in prose, can point to. */
export type Target = 'actors' | 'claims' | 'events' | 'places' | 'sources' | 'terms';

/**
 * In whose voice a text is: the site's `own`; `quoted`, the word of somebody who is named beside it; the voice of the claim
 * that carries it (`claim`), which is quoted if that claim has an author or shows a dispute; or `verbatim`, what others
 * wrote, sign by sign, of which the site answers for no word.
 */
export type Voice = 'own' | 'quoted' | 'claim' | 'verbatim';

/**
 * How a date stands to the `asOf` of its entry: what is `told` lies not after it; what comes `after` (a review, what
 * overtook a claim) not before it; `free` dates (a reading, a publication) are compared with others or with none.
 */
export type Time = 'asOf' | 'told' | 'after' | 'free';

/** What a field says of itself beside its shape and its description. */
export interface FieldFacts {
	/** The collection in which its id must exist. */
	to?: Target;
	/** Whose voice its text is in. */
	voice?: Voice;
	/** How its date stands to that of the entry. */
	time?: Time;
	/** Whether it is a day on which an editor did something. */
	work?: boolean;
	/** Of an item of a list: the fields in which two items must not be the same; without it, all of them. */
	identity?: readonly string[];
	/** Of an item of a list: whether it may stand there twice, as it answers item by item to a list in another entry. */
	repeats?: boolean;
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
		.regex(
			ID_PATTERN,
			'expected an id: lower-case words joined by single hyphens, such as "ministry-of-trade"',
		)
		.register(facts, { to });

/** Says whose voice a text is in; `schemas/text.ts` has the types of text. @returns the same schema */
export const voiced = (voice: Voice, text: z.ZodString): z.ZodString => text.register(facts, { voice });

/** Says how a date stands to the `asOf` of its entry; `schemas/date.ts` has the types of date. @returns the same schema */
export const timed = <Schema extends z.ZodType>(time: Time, schema: Schema, work = false): Schema => {
	facts.add(schema, { ...factsOf(schema), time, ...(work && { work }) });
	return schema;
};

/** Says by which fields an item of a list is told from another: a citation by its source. @returns the same schema */
export const identified = <Shape extends z.core.$ZodShape, Config extends z.core.$ZodObjectConfig>(
	identity: readonly (keyof Shape & string)[],
	item: z.ZodObject<Shape, Config>,
): z.ZodObject<Shape, Config> => {
	facts.add(item, { ...factsOf(item), identity });
	return item;
};

/** Says that a list may hold an item twice: each answers to one of another list. @returns the same schema */
export const repeatable = <Schema extends z.ZodType>(item: Schema): Schema => {
	facts.add(item, { ...factsOf(item), repeats: true });
	return item;
};
