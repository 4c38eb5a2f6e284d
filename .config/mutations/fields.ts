import { z } from 'astro/zod';
import { factsOf, type Target } from '../../src/schemas/field.ts';

/** What sort of value a field holds, as far as an editor can get it wrong. */
export const FORMS = [
	'text',
	'id',
	'day',
	'event date',
	'moment',
	'address',
	'page',
	'language',
	'country',
	'choice',
	'number',
	'row',
	'list',
	'fields',
] as const;
export type Form = (typeof FORMS)[number];

/** One value of an entry. */
export interface Field {
	path: readonly (string | number)[];
	/** As the report of the check writes it: `citations[1].source`. */
	name: string;
	/** The same for all items of a list: `citations[].source`. */
	pattern: string;
	form: Form;
	value: unknown;
	/** Whether its schema asks for it. */
	needed: boolean;
	/** The collection to which an id points. */
	to?: Target;
}

/** The forms that a schema says in words (`schemas/field.ts`), by how the words begin. */
const SAID: readonly [RegExp, Form][] = [
	[/^(?:plain date|day:)/, 'day'],
	[/^event date/, 'event date'],
	[/^moment/, 'moment'],
	[/^address/, 'address'],
	[/^path on this site/, 'page'],
	[/^language tag/, 'language'],
	[/^two capitals/, 'country'],
];

/** @returns the name of a field as the report of the check writes it */
export const nameOf = (path: readonly (string | number)[]): string =>
	path.map((step, at) => (typeof step === 'number' ? `[${step}]` : at > 0 ? `.${step}` : step)).join('');

/**
 * Every value of an entry with its form, which its schema tells; what holds others stands before them.
 * @throws {Error} at a kind of schema that is not known here: its fields would never be tried
 */
export function* fieldsOf(
	schema: z.core.$ZodType,
	value: unknown,
	path: readonly (string | number)[] = [],
	needed = true,
): Generator<Field> {
	if (value === undefined || value === null) return;
	const name = nameOf(path);
	const { form: said = '', to } = factsOf(schema);
	const field = (form: Form): Field => ({
		path,
		name,
		pattern: name.replace(/\[\d+\]/g, '[]'),
		form,
		value,
		needed,
		...(to && { to }),
	});
	const form = to ? 'id' : SAID.find(([words]) => words.test(said))?.[1];
	if (form) yield field(form);
	else if (
		schema instanceof z.ZodOptional ||
		schema instanceof z.ZodDefault ||
		schema instanceof z.ZodNullable
	)
		yield* fieldsOf(schema.unwrap(), value, path, false);
	else if (schema instanceof z.ZodPipe)
		yield* fieldsOf(schema.out instanceof z.ZodTransform ? schema.in : schema.out, value, path, needed);
	else if (schema instanceof z.ZodUnion) {
		const fitting = schema.options.find((option) => z.safeParse(option, value).success);
		if (fitting) yield* fieldsOf(fitting, value, path, needed);
	} else if (schema instanceof z.ZodObject || schema instanceof z.ZodRecord) {
		if (path.length > 0) yield field('fields');
		const types = schema instanceof z.ZodObject && new Map(Object.entries<z.core.$ZodType>(schema.shape));
		for (const [key, inner] of Object.entries<unknown>({ ...value })) {
			const type = types ? types.get(key) : schema instanceof z.ZodRecord && schema.valueType;
			if (type) yield* fieldsOf(type, inner, [...path, key]);
		}
	} else if (schema instanceof z.ZodArray) {
		yield field('list');
		for (const [index, item] of (value as unknown[]).entries())
			yield* fieldsOf(schema.element, item, [...path, index]);
	} else if (schema instanceof z.ZodTuple) yield field('row');
	else if (schema instanceof z.ZodEnum || schema instanceof z.ZodLiteral) yield field('choice');
	else if (schema instanceof z.ZodNumber) yield field('number');
	else if (schema instanceof z.ZodURL) yield field('address');
	else if (schema instanceof z.ZodString) yield field('text');
	else throw new Error(`${name}: no fault is known for a schema "${schema._zod.def.type}"`);
}
