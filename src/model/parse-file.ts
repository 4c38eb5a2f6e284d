import type { z } from 'astro/zod';
import { placeOf, type Entry, type ProseEntry } from './corpus.ts';
import { idOf, nameProblem } from './file-name.ts';
import type { FileFault } from '../file/text.ts';
import type { Problem } from '../file/problem.ts';
import { parseProse } from './prose/parse.ts';
import { schemaProblems } from '../file/schema-problems.ts';
import { readYaml } from '../file/yaml.ts';

/** One file of content as it lies on disk. */
export interface ContentFile {
	/** The folder below that of the content. */
	collection: string;
	/** The file name, such as `ministry-of-trade.mdx`. */
	name: string;
	/** Path from the project's root, for messages. */
	path: string;
	text: string;
	/** Why there is no text: the file is no file, or its bytes are no text. */
	fault?: FileFault;
}

/** The id of the entry in a file: its name without the ending, behind its language if its folder is of one. */
export const entryId = ({ collection, name }: Pick<ContentFile, 'collection' | 'name'>): string =>
	(placeOf(collection)?.before ?? '') + idOf(name);

/** How the files of a collection are written. */
export interface Shape<Data> {
	ending: string;
	schema: z.ZodType<Data>;
}

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** Reads one file, and adds to the problems what is wrong in it. */
export type Parse<Parsed> = (file: ContentFile, problems: Problem[]) => Parsed | undefined;

const readBefore = new WeakMap<ContentFile, [entry: unknown, problems: readonly Problem[]]>();

/** Reads a file when it is first met: a later corpus that holds it, beside others that changed, takes what came of it. */
export function parseOnce<Parsed>(
	file: ContentFile,
	parse: Parse<Parsed>,
): [Parsed | undefined, readonly Problem[]] {
	if (!readBefore.has(file)) {
		const problems: Problem[] = [];
		readBefore.set(file, [guarded(file, parse, problems), problems]);
	}
	return readBefore.get(file) as [Parsed | undefined, readonly Problem[]];
}

/** @returns a function that reports a problem of a file */
export const reporter =
	({ path }: ContentFile, problems: Problem[]) =>
	(rule: string, problem: Omit<Problem, 'rule' | 'severity' | 'file'>): void =>
		void problems.push({ rule, severity: 'error', file: path, ...problem });

/** Reads one file. Whatever is thrown on the way is a problem of that file, and no other file is lost for it. */
function guarded<Parsed>(file: ContentFile, parse: Parse<Parsed>, problems: Problem[]): Parsed | undefined {
	const report = reporter(file, problems);
	if (file.fault) return void report('file', file.fault);
	try {
		return parse(file, problems);
	} catch {
		return void report('file', {
			found: 'a file that cannot be read to its end, such as one with brackets a thousand deep',
			expected: 'the fields of docs/content-guide.md, and plain prose',
			mend: 'take out what was written last, or begin from another file of the folder',
		});
	}
}

/** A file that is all fields. */
export function parseEntry<Data>(
	file: ContentFile,
	shape: Shape<Data>,
	problems: Problem[],
): Entry<Data> | undefined {
	if (!isNamedWell(file, shape.ending, problems)) return undefined;
	const data = parseFields(file, file.text, 0, shape.schema, problems);
	return data && { id: entryId(file), file: file.path, data };
}

/** A file of fields between two lines of `---` and prose below them. */
export function parsePage<Data>(
	file: ContentFile,
	shape: Shape<Data>,
	problems: Problem[],
): ProseEntry<Data> | undefined {
	if (!isNamedWell(file, shape.ending, problems)) return undefined;
	const report = reporter(file, problems);
	const matter = FRONT_MATTER.exec(file.text);
	if (!matter) {
		report('front-matter', {
			field: 'line 1',
			found: file.text.startsWith('---') ? 'front matter that does not end' : 'no front matter',
			expected: 'fields between two lines of ---',
			mend: file.text.startsWith('---')
				? 'write --- alone on a line above the fields and on one below them'
				: 'begin the file with ---, the fields, and ---',
		});
		return undefined;
	}
	const before = problems.length;
	const data = parseFields(file, matter[1]!, 1, shape.schema, problems);
	if (problems.slice(before).some(({ rule }) => rule === 'yaml-syntax')) return undefined;
	const prose = parseProse(file.text.slice(matter[0].length), matter[0].split('\n').length);
	if (prose.error) {
		const { line, ...told } = prose.error;
		report('mdx-syntax', { field: `line ${line}`, ...told });
	}
	return data && { id: entryId(file), file: file.path, data, prose };
}

/** Whether a file can be read by its name; an id that breaks the grammar is reported, and read all the same. */
function isNamedWell({ name, path }: ContentFile, ending: string, problems: Problem[]): boolean {
	const problem = nameProblem(name, ending);
	if (problem) problems.push({ severity: 'error', file: path, ...problem });
	return problem?.rule !== 'file-ending';
}

/**
 * Reads fields.
 * @param above how many lines of the file stand above the text
 * @returns the fields as their schema gives them out, or nothing if they are no YAML or do not fit
 */
function parseFields<Data>(
	file: ContentFile,
	text: string,
	above: number,
	schema: z.ZodType<Data>,
	problems: Problem[],
): Data | undefined {
	const report = reporter(file, problems);
	const { value: raw, faults } = readYaml(text);
	for (const { line, ...fault } of faults) report('yaml-syntax', { field: `line ${line + above}`, ...fault });
	if (faults.length > 0) return undefined;
	const parsed = schema.safeParse(raw);
	if (parsed.success) return parsed.data;
	for (const problem of schemaProblems(schema, parsed.error, raw, file.path))
		problems.push({ ...problem, severity: 'error' });
	return undefined;
}
