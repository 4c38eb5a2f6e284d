import { z } from 'astro/zod';
import { factsOf, type Target } from './field.ts';

export type JsonSchema = z.core.JSONSchema.BaseSchema;

const ONE: Record<Target, string> = {
	actors: 'an actor',
	claims: 'a claim',
	events: 'an event',
	places: 'a place',
	sources: 'a source',
	terms: 'a term',
};

/**
 * The shape of a file as JSON Schema (draft 7, which editors know), as an editor writes it: a field with a default may be
 * left out. `description` is what a field is for; `title` how its value is written, where type and length do not tell.
 * Rules between fields are not in it; the content check has them.
 */
export const jsonSchemaOf = (schema: z.ZodType): JsonSchema =>
	z.toJSONSchema(schema, {
		target: 'draft-7',
		io: 'input',
		override: ({ zodSchema, jsonSchema }) => {
			const { to, form } = factsOf(zodSchema);
			const title = form ?? (to && `id of ${ONE[to]}`);
			if (title) jsonSchema.title = title;
			// An unquoted 2024 is a number to YAML, and welcome as a date.
			if (zodSchema instanceof z.ZodPipe && jsonSchema.type === 'string')
				Object.assign(jsonSchema, { type: ['string', 'integer'] });
		},
	});
