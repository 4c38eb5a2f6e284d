import { z } from 'astro/zod';
import { factsOf, type FieldFacts } from './field.ts';

/** One value of an entry and what its field says of itself. */
export interface Met {
	/** Where it stands, as an editor would write it: `citations[1].source`. */
	field: string;
	value: string;
	facts: FieldFacts;
	/** The fields of the object in which it stands. */
	beside: Readonly<Record<string, unknown>>;
}

/**
 * Walks over a value along its schema, in the order of the schema's fields.
 * @param schema the schema that the value fits
 * @param value the value, as the schema gives it out
 * @returns every text whose field says something of itself: where it points, or whose voice it is in
 * @throws {Error} if the schema is of a kind that the walk does not know; it would pass over fields in silence
 */
export function* walk(
	schema: z.core.$ZodType,
	value: unknown,
	field = '',
	beside: Readonly<Record<string, unknown>> = {},
): Generator<Met> {
	if (value === undefined || value === null) return;
	if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
		yield* walk(schema.unwrap(), value, field, beside);
	} else if (schema instanceof z.ZodObject) {
		const fields = value as Readonly<Record<string, unknown>>;
		for (const [key, inner] of Object.entries<z.core.$ZodType>(schema.shape))
			yield* walk(inner, fields[key], field ? `${field}.${key}` : key, fields);
	} else if (schema instanceof z.ZodArray || schema instanceof z.ZodTuple) {
		for (const [index, item] of (value as unknown[]).entries()) {
			const inner = schema instanceof z.ZodArray ? schema.element : schema.def.items[index];
			if (inner) yield* walk(inner, item, `${field}[${index}]`, beside);
		}
	} else if (schema instanceof z.ZodRecord) {
		for (const [key, inner] of Object.entries(value))
			yield* walk(schema.valueType, inner, field ? `${field}.${key}` : key, beside);
	} else if (schema instanceof z.ZodUnion) {
		const fitting = schema.options.find((option) => z.safeParse(option, value).success);
		if (fitting) yield* walk(fitting, value, field, beside);
	} else if (schema instanceof z.ZodPipe) {
		yield* walk(schema.out, value, field, beside);
	} else if (schema instanceof z.ZodString) {
		const facts = factsOf(schema);
		if (typeof value === 'string' && (facts.to ?? facts.voice)) yield { field, value, facts, beside };
	} else if (!PLAIN.some((type) => schema instanceof type)) {
		throw new Error(`${field}: the walk does not know what lies in a schema "${schema._zod.def.type}"`);
	}
}

/** Kinds of schema that hold no other and no id or prose. */
const PLAIN = [z.ZodEnum, z.ZodLiteral, z.ZodNumber, z.ZodBoolean, z.ZodURL] as const;
