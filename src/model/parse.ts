import type { z } from 'astro/zod';
import { parseDocument } from 'yaml';
import { COLLECTIONS } from '../schemas/collections.ts';
import { ID_PATTERN } from '../schemas/id.ts';
import { closest } from './closest.ts';
import { COLLECTION_NAMES, type CollectionName, type Corpus } from './corpus.ts';
import type { Problem } from './problem.ts';
import { parseProse } from './prose/parse.ts';

/** One file of content as it lies on disk. */
export interface ContentFile {
	/** The folder below that of the content. */
	collection: string;
	/** The file name, such as `jaish-al-adl.mdx`. */
	name: string;
	/** Path from the project's root, for messages. */
	path: string;
	text: string;
}

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?/;

/**
 * Reads every file into a corpus. Files that cannot be read or do not fit their schema are left out of it and
 * reported; nothing is thrown, so that an editor sees all problems of all files in one run.
 */
export function parseCorpus(files: readonly ContentFile[]): {
	corpus: Corpus;
	problems: Problem[];
	/** Entries that are there but were left out: the rules must not call them missing. */
	broken: Set<string>;
} {
	const corpus = Object.fromEntries(COLLECTION_NAMES.map((name) => [name, []])) as unknown as Corpus;
	const problems: Problem[] = [];
	const broken = new Set<string>();
	for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
		const entry = parseFile(file, problems);
		if (entry) (corpus[file.collection as CollectionName] as unknown[]).push(entry);
		else broken.add(`${file.collection}/${idOf(file)}`);
	}
	return { corpus, problems, broken };
}

/** The id of a file: its name without the ending. */
const idOf = ({ name }: ContentFile): string => name.replace(/\.[^.]*$/, '');

function parseFile(file: ContentFile, problems: Problem[]): unknown {
	const report = (rule: string, problem: Omit<Problem, 'rule' | 'severity' | 'file'>): undefined => {
		problems.push({ rule, severity: 'error', file: file.path, ...problem });
		return undefined;
	};
	const collection = COLLECTIONS[file.collection as CollectionName] as
		{ ending: string; schema: z.ZodType } | undefined;
	if (!collection) {
		return report('folder', {
			found: `a folder "${file.collection}"`,
			expected: `one of ${COLLECTION_NAMES.join(', ')}`,
			mend: 'move the file to the folder of its kind',
		});
	}
	const [id, ending] = [idOf(file), /[^.]*$/.exec(file.name)![0]];
	if (ending !== collection.ending) {
		return report('file-ending', {
			found: `the ending ".${ending}"`,
			expected: `".${collection.ending}"`,
			mend: `rename the file to ${id}.${collection.ending}`,
		});
	}
	if (!ID_PATTERN.test(id)) {
		report('id-grammar', {
			found: `the id "${id}"`,
			expected: 'lower-case words joined by single hyphens',
			mend: `rename the file to ${id
				.toLowerCase()
				.replace(/[^a-z0-9]+/g, '-')
				.replace(/^-|-$/g, '')}.${ending}`,
		});
	}

	const matter = ending === 'mdx' ? FRONT_MATTER.exec(file.text) : undefined;
	if (matter === null) {
		return report('front-matter', {
			field: 'line 1',
			found: 'no front matter',
			expected: 'fields between two lines of ---',
			mend: 'begin the file with ---, the fields, and ---',
		});
	}
	// Without YAML's timestamps an unquoted 2024-02-30 stays text and is refused; as a Date it would be 1 March.
	const document = parseDocument(matter ? matter[1]! : file.text);
	for (const error of document.errors) {
		report('yaml-syntax', {
			field: `line ${(error.linePos?.[0].line ?? 1) + (matter ? 1 : 0)}`,
			// The position that the parser adds does not count the line of --- above.
			found: error.message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, ''),
			expected: 'valid YAML',
			mend: 'quote texts that contain ": " or "#", and check the indentation',
		});
	}
	if (document.errors.length > 0) return undefined;
	const raw: unknown = document.toJS();
	const parsed = collection.schema.safeParse(raw);
	if (!parsed.success) {
		for (const issue of parsed.error.issues) {
			problems.push(...issueProblems(issue, raw, file.path, keysAt(collection.schema, issue.path)));
		}
	}
	if (!matter) return parsed.success ? { id, file: file.path, data: parsed.data } : undefined;

	const prose = parseProse(file.text.slice(matter[0].length), matter[0].split('\n').length);
	if (prose.error) {
		report('mdx-syntax', {
			field: `line ${prose.error.line}`,
			found: prose.error.message,
			expected: 'valid MDX',
			mend: 'close every component, and write { and < in prose as &#123; and &lt;',
		});
	}
	return parsed.success ? { id, file: file.path, data: parsed.data, prose } : undefined;
}

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
