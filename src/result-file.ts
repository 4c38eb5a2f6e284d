import type { z } from 'astro/zod';
import { stop } from './stop.ts';
import { readFile } from './subject/file.ts';
import { settingsText } from './text-file.ts';

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
	if (settingsText(path) === undefined) return undefined;
	const problems: string[] = [];
	const found = readFile(path, schema, settingsText, problems, { rule, guide: 'CONTRIBUTING.md' });
	return found ?? stop(problems.join('\n'), 1);
}
