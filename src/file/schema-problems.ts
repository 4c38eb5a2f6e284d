import { z } from 'astro/zod';
import { closest } from './closest.ts';
import type { Problem } from './problem.ts';
import { expectedWords, foundWords, mendWords } from './schema-words.ts';

type Issue = z.core.$ZodIssue;
type Path = readonly PropertyKey[];

/**
 * What a schema found wrong in the fields of a file, in words for editors.
 * @param raw the fields as they stand in the file
 * @param file its path
 * @param guide the page that tells which fields there are
 */
export function schemaProblems(
	schema: z.ZodType,
	error: z.ZodError,
	raw: unknown,
	file: string,
	guide = 'docs/content-guide.md',
): Omit<Problem, 'severity'>[] {
	const issues = error.issues.flatMap((issue) => opened(issue, schema, raw));
	const misspelt = new Set(
		issues.flatMap(({ issue, known }) =>
			issue.code === 'unrecognized_keys'
				? issue.keys.map((key) => fieldPath([...issue.path, closest(key, known) ?? key]))
				: [],
		),
	);
	return issues.flatMap(({ issue, known }) => {
		const field = fieldPath(issue.path);
		if (issue.code === 'unrecognized_keys')
			return issue.keys.map((key) => unknownKey(key, field, known, file));
		if (issue.code === 'invalid_key') return wrongKey(issue, field, file, guide);
		const value = valueAt(raw, issue.path);
		// Renaming the misspelt key is the cure for both.
		if (value === undefined && misspelt.has(field)) return [];
		return {
			rule: 'schema',
			file,
			...(field ? { field } : {}),
			found: foundWords(value),
			expected: expectedWords(issue, guide),
			mend: mendWords(issue, value, field, guide),
		};
	});
}

function unknownKey(
	key: string,
	field: string,
	known: readonly string[],
	file: string,
): Omit<Problem, 'severity'> {
	const near = closest(key, known);
	return {
		rule: 'schema',
		file,
		field: field ? `${field}.${key}` : key,
		found: `the unknown key "${key}"`,
		expected: near ? `perhaps "${near}"` : known.length > 0 ? `one of ${known.join(', ')}` : 'no key here',
		mend: near ? `rename it to "${near}" or delete it` : 'delete it',
	};
}

/** A key of the editor's own choice that is not written as such keys are. */
const wrongKey = (
	{ issues: [issue], path }: z.core.$ZodIssueInvalidKey,
	field: string,
	file: string,
	guide: string,
): Omit<Problem, 'severity'> => ({
	rule: 'schema',
	file,
	field,
	found: `the key "${String(path.at(-1))}"`,
	expected: issue ? expectedWords(issue, guide) : 'another key',
	mend: 'write the key so, or delete it with what stands behind it',
});

/** An issue of a field that can be written in several ways becomes those of the way that was most likely meant. */
function opened(issue: Issue, schema: z.core.$ZodType, raw: unknown): { issue: Issue; known: string[] }[] {
	const inner = innerSchema(schema, issue.path);
	if (issue.code !== 'invalid_union') return [{ issue, known: keysOf(inner) }];
	const value = valueAt(raw, issue.path);
	const fitting = issue.errors
		.map((errors, index) => ({
			errors,
			option: inner instanceof z.ZodUnion ? inner.options[index] : undefined,
		}))
		.filter(({ errors }) => !errors.some(({ code, path }) => code === 'invalid_type' && path.length === 0));
	const likely =
		typeof value === 'object' && value !== null
			? fitting.toSorted((one, other) => weight(one.errors) - weight(other.errors))[0]
			: fitting.length === 1
				? fitting[0]
				: undefined;
	if (!likely?.option) return [{ issue, known: [] }];
	const { option } = likely;
	// The issues of an option count their paths from there.
	return likely.errors
		.flatMap((error) => opened(error, option, value))
		.map(({ issue: each, known }) => ({
			issue: { ...each, path: [...issue.path, ...each.path] },
			known,
		}));
}

/** How far a value is from a way to write it: keys that it does not know weigh most. */
const weight = (errors: readonly Issue[]): number =>
	errors.reduce((sum, error) => sum + (error.code === 'unrecognized_keys' ? 2 * error.keys.length : 1), 0);

const valueAt = (raw: unknown, path: Path): unknown =>
	path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | null | undefined)?.[key], raw);

/** The schema of the value at a path, without `optional`, a default or a step that changes the value around it. */
function innerSchema(schema: z.core.$ZodType | undefined, path: Path): z.core.$ZodType | undefined {
	if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
		return innerSchema(schema.unwrap(), path);
	if (schema instanceof z.ZodPipe)
		return innerSchema(schema.in instanceof z.ZodTransform ? schema.out : schema.in, path);
	const [key, ...rest] = path;
	if (key === undefined) return schema;
	if (schema instanceof z.ZodObject)
		return innerSchema((schema.shape as Record<PropertyKey, z.core.$ZodType | undefined>)[key], rest);
	if (schema instanceof z.ZodArray) return innerSchema(schema.element, rest);
	if (schema instanceof z.ZodRecord) return innerSchema(schema.valueType, rest);
	return undefined;
}

/** The keys that a schema knows, so that a misspelt key is compared with its neighbours only. */
function keysOf(schema: z.core.$ZodType | undefined): string[] {
	if (schema instanceof z.ZodObject) return Object.keys(schema.shape);
	if (schema instanceof z.ZodRecord && schema.keyType instanceof z.ZodEnum)
		return schema.keyType.options.map(String);
	return [];
}

/** A path as an editor would write it: `citations[1].source`. */
function fieldPath(path: Path): string {
	return path
		.map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index > 0 ? '.' : ''}${String(key)}`))
		.join('');
}
