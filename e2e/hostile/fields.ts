import { COLLECTIONS } from '../../src/schemas/collections.ts';
import { jsonSchemaOf, type JsonSchema } from '../../src/schemas/json-schema.ts';

/** Every field below a schema that holds a text of any words: one with no list of values and no form of its own. */
function* below(schema: JsonSchema, field: string): Generator<string> {
	const { properties, items, additionalProperties, anyOf, title, type } = schema;
	if (type === 'string' && title === undefined && schema.enum === undefined && schema.const === undefined)
		yield field;
	for (const option of anyOf ?? []) yield* below(option, field);
	for (const [name, inner] of Object.entries(properties ?? {}))
		yield* below(inner as JsonSchema, field ? `${field}.${name}` : name);
	if (typeof additionalProperties === 'object') yield* below(additionalProperties, `${field}.*`);
	if (typeof items === 'object' && !Array.isArray(items)) yield* below(items, `${field}[]`);
}

/** Every field of text of every collection: `claims: citations[].says`. What has any key stands as `*`. */
export const TEXT_FIELDS: readonly string[] = Object.entries(COLLECTIONS).flatMap(
	([collection, { schema }]) =>
		[...below(jsonSchemaOf(schema), '')].map((field) => `${collection}: ${field}`),
);
