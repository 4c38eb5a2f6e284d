import type { JsonSchema } from '../../src/schemas/json-schema.ts';

/** A value in a sentence: `a`, `b` or `c`. */
const either = (values: readonly string[]): string =>
	values.length < 2 ? values.join('') : `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`;
const code = (value: unknown): string => `\`${String(value)}\``;

/** Least and most of something: “20 to 240”, “8 or more”, “exactly 5”. */
function bounds(least: number | undefined, most: number | undefined): string {
	if (least !== undefined && least === most) return `exactly ${least}`;
	if (least !== undefined && most !== undefined) return `${least} to ${most}`;
	if (least !== undefined) return `${least} or more`;
	return most === undefined ? '' : `at most ${most}`;
}

/** The schema of the items of a list, unless each place of it has one of its own. */
const itemsOf = ({ items }: JsonSchema): JsonSchema | undefined =>
	typeof items === 'object' && !Array.isArray(items) ? items : undefined;

/** The schema of the values of an object whose keys are not fields, such as the columns of a table. */
const valuesOf = ({ additionalProperties }: JsonSchema): JsonSchema | undefined =>
	typeof additionalProperties === 'object' ? additionalProperties : undefined;

/** The keys that such an object may have. */
const keysOf = ({ propertyNames }: JsonSchema): unknown[] =>
	typeof propertyNames === 'object' ? (propertyNames.enum ?? []) : [];

/**
 * How a value is written, in words.
 * @param links what shapes with a section of their own link to, by their title
 */
export function formOf(schema: JsonSchema, links: Readonly<Record<string, string>>): string {
	const { title, type } = schema;
	if (title) return links[title] ? `[${title}](${links[title]})` : title;
	if (schema.const !== undefined) return code(schema.const);
	if (schema.enum) return either(schema.enum.map(code));
	if (schema.anyOf) return either(schema.anyOf.map((option) => formOf(option, links)));
	if (type === 'string') {
		const length = schema.minLength === 1 ? '' : bounds(schema.minLength, schema.maxLength);
		return length ? `text of ${length} characters` : 'text';
	}
	if (type === 'integer') return `whole number from ${schema.exclusiveMinimum === 0 ? 1 : schema.minimum}`;
	if (type === 'number') return `number from ${schema.minimum}`;
	const items = itemsOf(schema);
	if (items) {
		const length = bounds(schema.minItems, schema.maxItems);
		return `list${length ? `, ${length}` : ''}: ${formOf(items, links)}`;
	}
	const values = valuesOf(schema);
	if (values) return `by ${either(keysOf(schema).map(code))}: ${formOf(values, links)}`;
	if (schema.properties) return 'the fields below';
	throw new Error(`The guide has no words for the form ${JSON.stringify(schema)}; add them to formOf.`);
}

/** The fields within a field, unless its shape has a section of its own. */
function within(schema: JsonSchema): JsonSchema | undefined {
	if (schema.title) return undefined;
	if (schema.properties) return schema;
	const inner = itemsOf(schema) ?? valuesOf(schema);
	return inner && within(inner);
}

/** The rows of an object's fields, each followed by those within it. */
function rowsOf(schema: JsonSchema, links: Readonly<Record<string, string>>, depth = 0): string[] {
	return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
		if (typeof field === 'boolean') return [];
		const needed = schema.required?.includes(name) ?? false;
		const cells = [
			`${'– '.repeat(depth)}${code(name)}`,
			needed ? 'yes' : field.default === undefined ? 'no' : `no; ${code(field.default)} if left out`,
			formOf(field, links),
			field.description ?? '',
		];
		const inner = within(field);
		return [
			`| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`,
			...(inner ? rowsOf(inner, links, depth + 1) : []),
		];
	});
}

/** The fields of an entry as a table in Markdown: name, whether it is needed, how it is written, what it is for. */
export const fieldTable = (schema: JsonSchema, links: Readonly<Record<string, string>>): string =>
	['| Field | Needed | Form | What it is for |', '| --- | --- | --- | --- |', ...rowsOf(schema, links)].join(
		'\n',
	);
