import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { dateField } from '../../src/schemas/date.ts';
import { ref } from '../../src/schemas/field.ts';
import { speaker } from '../../src/schemas/speaker.ts';
import { jsonSchemaOf } from '../../src/schemas/json-schema.ts';
import { fieldTable, formOf } from './table.ts';

const form = (schema: z.ZodType): string => formOf(jsonSchemaOf(schema), { speaker: '#speakers' });

describe('the form of a field', () => {
	it.each<[string, z.ZodType]>([
		['text', z.string()],
		['text of 5 to 80 characters', z.string().min(5).max(80)],
		['whole number from 1', z.int().positive()],
		['whole number from 0', z.int().nonnegative()],
		['`a`, `b` or `c`', z.enum(['a', 'b', 'c'])],
		['id of an actor', ref('actors')],
		['`none` or id of an actor', z.union([z.literal('none'), ref('actors')])],
		['plain date', dateField('asOf').optional()],
		['list: text', z.array(z.string())],
		['list, 1 or more: id of a claim', z.array(ref('claims')).min(1)],
		['list, exactly 5: id of a claim', z.array(ref('claims')).length(5)],
		['by `a` or `b`: text', z.record(z.enum(['a', 'b']), z.string())],
		['[speaker](#speakers)', speaker()],
		['the fields below', z.strictObject({ a: z.string() })],
	])('is told as %s', (expected, schema) => {
		expect(form(schema)).toBe(expected);
	});

	it('is never left untold', () => {
		expect(() => form(z.boolean())).toThrow('The guide has no words for the form {"');
	});
});

it('lists the fields within a field below it, unless they have a section of their own', () => {
	const schema = z.strictObject({
		said: z.array(z.strictObject({ by: speaker().describe('Who.') })).describe('What was said.'),
		stance: z.enum(['for', 'against']).default('for').describe('For | against.'),
		note: z.string().optional().describe('A note.'),
	});
	expect(fieldTable(jsonSchemaOf(schema), {}).split('\n').slice(2)).toEqual([
		'| `said` | yes | list: the fields below | What was said. |',
		'| – `by` | yes | speaker | Who. |',
		'| `stance` | no; `for` if left out | `for` or `against` | For \\| against. |',
		'| `note` | no | text | A note. |',
	]);
});
