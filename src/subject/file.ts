import type { z } from 'astro/zod';
import { problemLine, type Problem } from '../file/problem.ts';
import { schemaProblems } from '../file/schema-problems.ts';
import type { FileFault } from '../file/text.ts';
import { readYaml } from '../file/yaml.ts';

/** Gives the text of a file by its path, or why it has none; nothing if there is no such file. */
export type ReadText = (path: string) => string | FileFault | undefined;

/** How a file of settings is read. */
export interface Reading {
	/** What each line of a report ends with. */
	rule?: string;
	/** The page that tells which fields there are. */
	guide?: string;
	/** What is made of the values before they are held against their shape. */
	prepare?: (raw: unknown) => unknown;
}

/**
 * Reads a file of settings, YAML or JSON by its ending, and holds it against its shape, in the words in which the content
 * is told of.
 * @param path from the project's root, as messages name it
 * @param problems takes every fault, each as a line: file, field, found, expected, how to mend
 * @returns what the schema makes of it; nothing if there is a fault
 */
export function readFile<Schema extends z.ZodType>(
	path: string,
	schema: Schema,
	read: ReadText,
	problems: string[],
	{ rule = 'subject', guide = 'docs/another-story.md', prepare = (raw) => raw }: Reading = {},
): z.output<Schema> | undefined {
	const report = (problem: Omit<Problem, 'rule' | 'severity' | 'file'>): void =>
		void problems.push(`✗ ${problemLine({ ...problem, rule, file: path, severity: 'error' })}`);
	const isJson = path.endsWith('json');
	const text = read(path);
	if (text === undefined) {
		const mend = isJson
			? 'draw the shapes, or list what `npm run shapes` should cut out of Natural Earth and run it'
			: `write it as ${guide} tells`;
		report({ found: 'no such file', expected: 'a file of the subject', mend });
		return undefined;
	}
	if (typeof text !== 'string') return void report(text);
	try {
		const { value, faults } = isJson ? readJson(text) : readYaml(text, true);
		for (const { line, ...fault } of faults) report({ ...(line && { field: `line ${line}` }), ...fault });
		if (faults.length > 0) return undefined;
		const raw = prepare(value);
		const parsed = schema.safeParse(raw);
		if (parsed.success) return parsed.data;
		for (const problem of schemaProblems(schema, parsed.error, raw, path, guide)) report(problem);
	} catch {
		report({
			found: 'a file that cannot be read to its end, such as one in which a value refers to itself',
			expected: `the fields of ${guide}`,
			mend: 'take out what was written last',
		});
	}
	return undefined;
}

/** Reads JSON; where it breaks, the program's reader tells in words of its own. */
function readJson(text: string): { value: unknown; faults: (FileFault & { line?: number })[] } {
	try {
		return { value: JSON.parse(text) as unknown, faults: [] };
	} catch (error) {
		const found = error instanceof Error ? error.message : String(error);
		return {
			value: undefined,
			faults: [{ found, expected: 'valid JSON', mend: 'mend it there, or make the file anew' }],
		};
	}
}
