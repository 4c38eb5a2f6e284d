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

/** An object of an entry that is a speaker without a page, by name. */
export interface MetSpeaker {
	/** Where it stands: `positions[0].holder`. */
	field: string;
	name: string;
}

/** What a walk over an entry meets, each kind in the order of the schema's fields. */
export interface Walked {
	/** Every text whose field says something of itself: where it points, whose voice it is in, how it stands in time. */
	texts: Met[];
	lists: MetList[];
	speakers: MetSpeaker[];
}

/**
 * Walks over a value along its schema.
 * @param schema the schema that the value fits
 * @param value the value, as the schema gives it out
 * @throws {Error} if the schema is of a kind that the walk does not know; it would pass over fields in silence
 */
export function walk(schema: z.core.$ZodType, value: unknown): Walked {
	const walked: Walked = { texts: [], lists: [], speakers: [] };
	meet(schema, value, '', {}, walked);
	return walked;
}

/** Adds one value, and what lies in it, to what was met. */
function meet(
	schema: z.core.$ZodType,
	value: unknown,
	field: string,
	beside: Met['beside'],
	walked: Walked,
): void {
	if (value === undefined || value === null) return;
	const within = (key: string): string => (field ? `${field}.${key}` : key);
	if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
		meet(schema.unwrap(), value, field, beside, walked);
	} else if (schema instanceof z.ZodObject) {
		const fields = value as Readonly<Record<string, unknown>>;
		if (isSpeaker(schema)) walked.speakers.push({ field, name: String(fields['name']) });
		for (const [key, inner] of Object.entries<z.core.$ZodType>(schema.shape))
			meet(inner, fields[key], within(key), fields, walked);
	} else if (schema instanceof z.ZodArray) {
		const items = value as unknown[];
		walked.lists.push({ field, items, facts: factsOf(schema.element) });
		for (const [index, item] of items.entries())
			meet(schema.element, item, `${field}[${index}]`, beside, walked);
	} else if (schema instanceof z.ZodTuple) {
		for (const [index, item] of (value as unknown[]).entries()) {
			const inner = schema.def.items[index];
			if (inner) meet(inner, item, `${field}[${index}]`, beside, walked);
		}
	} else if (schema instanceof z.ZodRecord) {
		for (const [key, inner] of Object.entries(value))
			meet(schema.valueType, inner, within(key), beside, walked);
	} else if (schema instanceof z.ZodUnion) {
		const fitting = schema.options.find((option) => z.safeParse(option, value).success);
		if (fitting) meet(fitting, value, field, beside, walked);
	} else if (schema instanceof z.ZodPipe) {
		meet(schema.out, value, field, beside, walked);
	} else if (schema instanceof z.ZodString) {
		const facts = factsOf(schema);
		if (typeof value === 'string' && (facts.to ?? facts.voice ?? facts.time))
			walked.texts.push({ field, value, facts, beside });
	} else if (!PLAIN.some((type) => schema instanceof type)) {
		throw new Error(`${field}: the walk does not know what lies in a schema "${schema._zod.def.type}"`);
	}
}

/** Kinds of schema that hold no other and no id or prose. */
const PLAIN = [z.ZodEnum, z.ZodLiteral, z.ZodNumber, z.ZodBoolean] as const;
