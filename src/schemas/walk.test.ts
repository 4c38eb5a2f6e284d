import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { dateField } from './date.ts';
import { identified, ref } from './field.ts';
import { list } from './list.ts';
import { speaker } from './speaker.ts';
import { asItsClaim, own, quoted, verbatim } from './text.ts';
import { walk } from './walk.ts';

const found = (schema: z.ZodType, value: unknown): string[] =>
	walk(schema, value).texts.map(
		({ field, value: text, facts }) => `${field} ${facts.to ?? facts.voice ?? facts.time} ${text}`,
	);

describe('walk', () => {
	it.each<[string, z.ZodType, unknown, string[]]>([
		['an id', ref('claims'), 'a', ['one claims a']],
		['one that may be left out', ref('claims').optional(), undefined, []],
		['a list', z.array(ref('places')).optional(), ['a', 'b'], ['one[0] places a', 'one[1] places b']],
		['an object in a list', z.array(z.object({ of: ref('events') })), [{ of: 'a' }], ['one[0].of events a']],
		['a tuple', z.tuple([z.number(), ref('events')]), [1, 'a'], ['one[1] events a']],
		['a record', z.record(z.string(), z.array(ref('events'))), { b: ['a'] }, ['one.b[0] events a']],
		['a speaker with a page', speaker(), 'iran', ['one actors iran']],
		['a speaker without one', speaker(), { name: 'iran' }, ['one.name own iran']],
		['an id or a word', z.union([z.literal('none'), ref('actors')]), 'none', []],
		['one made from another form', z.preprocess((value) => value, ref('terms')), 'a', ['one terms a']],
		['own words', own(2, 80), 'text', ['one own text']],
		['words of somebody', quoted(2, 80).optional(), 'text', ['one quoted text']],
		['words of a claim', asItsClaim(2, 80), 'text', ['one claim text']],
		['words of others', verbatim(2, 80), 'text', ['one verbatim text']],
		['a date', dateField('told').optional(), '2024', ['one told 2024']],
		['a text that says nothing of itself', z.string(), 'text', []],
	])('meets %s', (_, schema, value, expected) => {
		expect(found(z.object({ one: schema }), { one: value })).toEqual(expected);
	});

	it('gives the fields beside a text', () => {
		const clause = z.object({ text: asItsClaim(2, 80), claim: ref('claims') });
		const { texts } = walk(clause, { text: 'Iran struck.', claim: 'strike' });
		expect(texts[0]?.beside).toEqual({ text: 'Iran struck.', claim: 'strike' });
	});

	it('gives every list with what tells its items apart', () => {
		const item = identified(['of'], z.strictObject({ of: ref('events'), at: list(z.number()) }));
		expect(walk(z.object({ one: list(item).optional() }), { one: [{ of: 'a', at: [1] }] }).lists).toEqual([
			{ field: 'one', items: [{ of: 'a', at: [1] }], facts: { identity: ['of'] } },
			{ field: 'one[0].at', items: [1], facts: {} },
		]);
	});

	it('gives every speaker who has no page', () => {
		const said = { by: [{ name: 'a scholar', role: 'analyst' }, 'iran'] };
		expect(walk(z.object({ by: z.array(speaker()) }), said).speakers).toEqual([
			{ field: 'by[0]', name: 'a scholar' },
		]);
	});

	it('refuses a kind of schema in which it could overlook a field', () => {
		expect(() => walk(z.object({ one: z.set(ref('claims')) }), { one: new Set(['b']) })).toThrow(
			'one: the walk does not know what lies in a schema "set"',
		);
	});
});
