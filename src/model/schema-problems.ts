import type { z } from 'astro/zod';
import { closest } from './closest.ts';
import type { Problem } from './problem.ts';

/**
 * What a schema found wrong in the fields of a file, in words for editors.
 * @param raw the fields as they stand in the file
 * @param file its path
 */
export const schemaProblems = (schema: z.ZodType, error: z.ZodError, raw: unknown, file: string): Problem[] =>
	error.issues.flatMap((issue) => issueProblems(issue, raw, file, keysAt(schema, issue.path)));

function issueProblems(issue: z.core.$ZodIssue, raw: unknown, file: string, known: string[]): Problem[] {
	const field = fieldPath(issue.path);
	const base = { rule: 'schema', severity: 'error' as const, file };
	if (issue.code === 'unrecognized_keys') {
		return issue.keys.map((key) => {
			const near = closest(key, known);
			return {
				...base,
				field: field ? `${field}.${key}` : key,
				found: `the unknown key "${key}"`,
				expected: near ? `perhaps "${near}"` : 'a key of docs/content-guide.md',
				mend: near ? `rename it to "${near}" or delete it` : 'delete it',
			};
		});
	}
	const value = issue.path.reduce<unknown>(
		(at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key],
		raw,
	);
	const deeper = issue.code === 'invalid_union' ? unionMessages(issue) : undefined;
	return [
		{
			...base,
			...(field ? { field } : {}),
			found: value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 120),
			expected: deeper ?? plain(issue.message),
			mend: !field
				? 'write the fields of docs/content-guide.md, one a line'
				: value === undefined
					? `add the field "${field}"`
					: `change the value of "${field}"`,
		},
	];
}

/** The keys that the schema knows at a path, so that a misspelt key is compared with its neighbours only. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
	/** Looks through optional and defaulted types; a list unwraps as well, but is entered by its index. */
	const open = (type: unknown): unknown => {
		const { unwrap, element } = (type ?? {}) as { unwrap?: () => unknown; element?: unknown };
		return unwrap && !element ? open(unwrap()) : type;
	};
	const at = path.reduce<unknown>((type, key) => {
		const inside = open(type) as { shape?: Record<PropertyKey, unknown>; element?: unknown } | undefined;
		return typeof key === 'number' ? inside?.element : inside?.shape?.[key];
	}, schema);
	return Object.keys((open(at) as Partial<z.ZodObject> | undefined)?.shape ?? {});
}

/** A message of a schema as what follows “expected”: without its own beginning, and without what was received. */
const plain = (message: string): string =>
	message.replace(/^(?:(?:Invalid|Too) \w+: )?expected /, '').replace(/, received .*/, '');

function unionMessages(issue: { errors: z.core.$ZodIssue[][] }): string {
	return issue.errors.map((branch) => branch.map((error) => plain(error.message)).join(', ')).join('; or ');
}

/** A path as an editor would write it: `citations[1].source`. */
function fieldPath(path: readonly PropertyKey[]): string {
	return path
		.map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index > 0 ? '.' : ''}${String(key)}`))
		.join('');
}
