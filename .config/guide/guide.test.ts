import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readContentFiles } from '../../src/build/content-files.ts';
import { COLLECTIONS } from '../../src/schemas/collections.ts';
import { jsonSchemaOf, type JsonSchema } from '../../src/schemas/json-schema.ts';
import { outdated, withSchemas, withTables } from './guide.ts';

it('finds guide and editor schemas as the schemas make them: else run `npm run guide`', async () => {
	expect(await outdated()).toEqual([]);
}, 60_000);

it('refuses a marker that names no table, and a table without a marker', () => {
	expect(() => withTables('<!-- fields: clams -->\n<!-- /fields -->')).toThrow(
		'"fields: clams" names no table',
	);
	expect(() => withTables('')).toThrow('no marker "fields: …" for sources, claims');
});

it('gives editors the schemas of a story beside those of others, and drops its own old ones', () => {
	const settings = {
		'yaml.schemas': {
			'./other/schemas/claims.json': 'other/content/claims/*.yaml',
			'./mine/schemas/clams.json': '',
		},
	};
	expect(withSchemas(settings, ['mine/schemas/claims.json'], 'mine/content')).toEqual({
		'yaml.schemas': {
			'./mine/schemas/claims.json': 'mine/content/claims/*.yaml',
			'./other/schemas/claims.json': 'other/content/claims/*.yaml',
		},
	});
});

/** The path of every field that does not say what it is for. */
function silent(schema: JsonSchema, path: string): string[] {
	const { items, additionalProperties, anyOf = [], properties = {} } = schema;
	return [
		...Object.entries(properties).flatMap(([name, field]) =>
			typeof field === 'boolean'
				? []
				: [...(field.description ? [] : [`${path}.${name}`]), ...silent(field, `${path}.${name}`)],
		),
		...[items, additionalProperties, ...anyOf]
			.flat()
			.flatMap((inner) => (typeof inner === 'object' ? silent(inner, path) : [])),
	];
}

describe.each(Object.entries(COLLECTIONS))('%s', (name, { ending, schema }) => {
	const shape = jsonSchemaOf(schema);

	it('says of every field what it is for', () => {
		expect(silent(shape, name)).toEqual([]);
	});

	it.runIf(ending === 'yaml')(
		'has a schema for editors that every file fits, and none with a field more',
		() => {
			const fits = new Ajv({ allowUnionTypes: true }).compile(shape);
			const entries = readContentFiles(process.cwd())
				.filter(({ collection }) => collection === name)
				.map(({ text }) => parse(text) as object);
			expect(entries.filter((entry) => !fits(entry))).toEqual([]);
			expect(entries.filter((entry) => fits({ ...entry, unknown: 1 }))).toEqual([]);
		},
	);
});
