import type { z } from 'astro/zod';
import { parseDocument } from 'yaml';
import { landsSchema, type Land } from './lands.ts';
import { SUBJECT_FILES, type Subject } from './schema.ts';

/** Gives the text of a file by its path, or nothing if there is none. */
type ReadText = (path: string) => string | undefined;
type MapOfSubject = z.output<(typeof SUBJECT_FILES)['map.yaml']>;

/**
 * Reads what the maps of a subject show, without the shapes.
 * @param folder its path from the project's root, for messages
 * @returns it, or every fault of the file, each as a line
 */
export function readMap(
	folder: string,
	read: ReadText,
): { map: MapOfSubject | undefined; problems: string[] } {
	const problems: string[] = [];
	const name = 'map.yaml';
	const map = readFile(`${folder}/${name}`, SUBJECT_FILES[name], read, problems) as MapOfSubject | undefined;
	return { map, problems };
}

/**
 * Reads the files of a subject.
 * @param folder its path from the project's root, for messages
 * @returns the subject, or every fault of every file, each as a line
 */
export function readSubject(
	folder: string,
	read: ReadText,
): { subject: Subject | undefined; problems: string[] } {
	const problems: string[] = [];
	const open = <Name extends keyof typeof SUBJECT_FILES>(name: Name) =>
		readFile(`${folder}/${name}`, SUBJECT_FILES[name], read, problems) as
			z.output<(typeof SUBJECT_FILES)[Name]> | undefined;
	const [story, map, words] = [open('subject.yaml'), open('map.yaml'), open('words.yaml')];
	const lands = (name: 'near' | 'far') =>
		map &&
		(readFile(`${folder}/${map.shapes[name].file}`, landsSchema, read, problems) as Land[] | undefined);
	const [near, far] = [lands('near'), lands('far')];
	const subject = story && map && words && near && far && { ...story, map, words, lands: { near, far } };
	return { subject, problems };
}

function readFile(path: string, schema: z.ZodType, read: ReadText, problems: string[]): unknown {
	const report = (field: string, found: string, expected: string, mend: string): void =>
		void problems.push(`✗ ${path}: ${field}found ${found}; expected ${expected}. To mend: ${mend} [subject]`);
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
			errors: [{ at: '', found, expected: 'valid JSON', mend: 'export the shapes anew' }],
		};
	}
}
