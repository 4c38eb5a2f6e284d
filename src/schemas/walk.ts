import { z } from 'astro/zod';
import { factsOf, type FieldFacts } from './field.ts';
import { isSpeaker } from './speaker.ts';

/** One value of an entry and what its field says of itself. */
export interface Met {
	/** Where it stands, as an editor would write it: `citations[1].source`. */
	field: string;
	value: string;
	facts: FieldFacts;
	/** The fields of the object in which it stands. */
	beside: Readonly<Record<string, unknown>>;
}

/** A list of an entry, with the facts of its items. */
export interface MetList {
	/** Where it stands: `tolls`. */
	field: string;
	items: readonly unknown[];
	facts: FieldFacts;
}

/** One value of an entry, of any kind, and the schema that it fits. */
interface Node extends Pick<Met, 'field' | 'beside'> {
	schema: z.core.$ZodType;
	value: unknown;
}

/**
 * Walks over a value along its schema, in the order of the schema's fields.
 * @param schema the schema that the value fits
 * @param value the value, as the schema gives it out
 * @returns every text whose field says something of itself: where it points, whose voice it is in, how it stands in time
 * @throws {Error} if the schema is of a kind that the walk does not know; it would pass over fields in silence
 */
export function* walk(schema: z.core.$ZodType, value: unknown): Generator<Met> {
	for (const node of nodes(schema, value)) {
		const facts = factsOf(node.schema);
		if (typeof node.value === 'string' && (facts.to ?? facts.voice ?? facts.time))
			yield { field: node.field, value: node.value, facts, beside: node.beside };
	}
}

/** Walks over a value in the same way. @returns every list in it */
export function* lists(schema: z.core.$ZodType, value: unknown): Generator<MetList> {
	for (const node of nodes(schema, value)) {
		if (node.schema instanceof z.ZodArray)
			yield {
				field: node.field,
				items: node.value as unknown[],
				facts: factsOf(node.schema.element),
			};
	}
}

/** Walks over a value in the same way. @returns every object whose fields include the `name` of a speaker */
export function* speakers(schema: z.core.$ZodType, value: unknown): Generator<Pick<Node, 'field' | 'value'>> {
	for (const node of nodes(schema, value)) if (isSpeaker(node.schema)) yield node;
}

function* nodes(
	schema: z.core.$ZodType,
	value: unknown,
	field = '',
	beside: Readonly<Record<string, unknown>> = {},
): Generator<Node> {
	if (value === undefined || value === null) return;
	if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
		yield* nodes(schema.unwrap(), value, field, beside);
	} else if (schema instanceof z.ZodObject) {
		yield { field, value, schema, beside };
		const fields = value as Readonly<Record<string, unknown>>;
		for (const [key, inner] of Object.entries<z.core.$ZodType>(schema.shape))
			yield* nodes(inner, fields[key], field ? `${field}.${key}` : key, fields);
	} else if (schema instanceof z.ZodArray || schema instanceof z.ZodTuple) {
		if (schema instanceof z.ZodArray) yield { field, value, schema, beside };
		for (const [index, item] of (value as unknown[]).entries()) {
			const inner = schema instanceof z.ZodArray ? schema.element : schema.def.items[index];
			if (inner) yield* nodes(inner, item, `${field}[${index}]`, beside);
		}
	} else if (schema instanceof z.ZodRecord) {
		for (const [key, inner] of Object.entries(value))
			yield* nodes(schema.valueType, inner, field ? `${field}.${key}` : key, beside);
	} else if (schema instanceof z.ZodUnion) {
		const fitting = schema.options.find((option) => z.safeParse(option, value).success);
		if (fitting) yield* nodes(fitting, value, field, beside);
	} else if (schema instanceof z.ZodPipe) {
		yield* nodes(schema.out, value, field, beside);
	} else if (schema instanceof z.ZodString) {
		yield { field, value, schema, beside };
	} else if (!PLAIN.some((type) => schema instanceof type)) {
		throw new Error(`${field}: the walk does not know what lies in a schema "${schema._zod.def.type}"`);
	}
}

/** Kinds of schema that hold no other and no id or prose. */
const PLAIN = [z.ZodEnum, z.ZodLiteral, z.ZodNumber, z.ZodBoolean] as const;
