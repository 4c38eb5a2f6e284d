import type { z } from 'astro/zod';
import { parseDocument } from 'yaml';

/** Gives the text of a file by its path, or nothing if there is none. */
export type ReadText = (path: string) => string | undefined;

/**
 * Reads a file of settings, YAML or JSON by its ending, and holds it against its shape.
 * @param path from the project's root, as messages name it
 * @param problems takes every fault, each as a line: file, field, found, expected, how to mend
 * @param rule what each line ends with
 * @returns what the schema makes of it; nothing if there is a fault
 */
export function readFile<Schema extends z.ZodType>(
	path: string,
	schema: Schema,
	read: ReadText,
	problems: string[],
	rule = 'subject',
): z.output<Schema> | undefined {
	const report = (field: string, found: string, expected: string, mend: string): void =>
		void problems.push(`✗ ${path}: ${field}found ${found}; expected ${expected}. To mend: ${mend} [${rule}]`);
	const text = read(path);
	if (text === undefined) {
		const mend = path.endsWith('json')
			? 'draw the shapes, or list what `npm run shapes` should cut out of Natural Earth and run it'
			: 'write it as docs/decisions/0026 tells';
		report('', 'no such file', 'a file of the subject', mend);
		return undefined;
	}
	const { raw, errors } = path.endsWith('json') ? readJson(text) : readYaml(text);
	for (const { at, found, expected, mend } of errors) report(at, found, expected, mend);
	if (errors.length > 0) return undefined;
	const parsed = schema.safeParse(raw);
	if (parsed.success) return parsed.data;
	for (const { path: at, message } of parsed.error.issues) {
		const value = at.reduce<unknown>(
			(inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key],
			raw,
		);
		const field = at
			.map((key, n) => (typeof key === 'number' ? `[${key}]` : `${n > 0 ? '.' : ''}${String(key)}`))
			.join('');
		report(
			field ? `${field}: ` : '',
			value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 120),
			message.replace(/^(?:(?:Invalid|Too) \w+: )?expected /, '').replace(/, received .*/, ''),
			value === undefined ? `add the field "${field}"` : `change the value of "${field}"`,
		);
	}
	return undefined;
}

interface Read {
	raw: unknown;
	errors: { at: string; found: string; expected: string; mend: string }[];
}

function readYaml(text: string): Read {
	const document = parseDocument(text);
	const errors = document.errors.map(({ message, linePos }) => ({
		at: `line ${linePos?.[0].line ?? 1}: `,
		found: message.split('\n')[0]!,
		expected: 'valid YAML',
		mend: 'quote texts that contain ": " or "#"',
	}));
	return { raw: errors.length > 0 ? undefined : document.toJS(), errors };
}

function readJson(text: string): Read {
	try {
		return { raw: JSON.parse(text) as unknown, errors: [] };
	} catch (error) {
		const found = error instanceof Error ? error.message : String(error);
		return {
			raw: undefined,
			errors: [{ at: '', found, expected: 'valid JSON', mend: 'mend it there, or make the file anew' }],
		};
	}
}
