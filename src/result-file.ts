import { existsSync, readFileSync } from 'node:fs';
import type { z } from 'astro/zod';
import { stop } from './stop.ts';
import { readFile } from './subject/file.ts';

/**
 * A file of results beside the content of a story, which a page prints. A file that does not fit ends the program.
 * @param path from the project's root
 * @param rule what each line of a report ends with
 * @returns what the schema makes of it; nothing if the story has no such file
 */
export function resultFile<Schema extends z.ZodType>(
	path: string,
	schema: Schema,
	rule: string,
): z.output<Schema> | undefined {
	if (!existsSync(path)) return undefined;
	const problems: string[] = [];
	const found = readFile(path, schema, (file) => readFileSync(file, 'utf8'), problems, rule);
	return found ?? stop(problems.join('\n'), 1);
}
