import { isNode, isScalar, parseDocument, visit, type Document, type ErrorCode } from 'yaml';

/** What keeps a text from being read as fields. */
export interface YamlFault {
	/** Counted from 1 in that text. */
	line: number;
	found: string;
	expected: string;
	mend: string;
}

type Words = Pick<YamlFault, 'expected' | 'mend'>;

const QUOTES: Words = {
	expected: 'one key, a colon and one value',
	mend: 'put the text into double quotes, above all if it contains ": " or " #" or begins with a sign',
};
const INDENT: Words = {
	expected: 'keys of one level that all begin in the same column',
	mend: 'indent with two spaces a level; put a text that goes on in a second line into double quotes',
};
const NO_REFERENCE: Words = {
	expected: 'a value that is written out; * and & refer to other values in YAML',
	mend: 'put the text into double quotes, or write the value out',
};
const NO_TAG: Words = {
	expected: 'a value without a tag; ! begins one in YAML',
	mend: 'put the text into double quotes, or delete the tag',
};

const NO_TRUTH: Words = {
	expected: 'a text in double quotes, or true or false; older YAML reads yes, no, on and off as those',
	mend: 'put the word into double quotes, or write what was meant',
};

const NO_COMMENT: Words = {
	expected: 'a text in double quotes; without them YAML takes what follows " #" for a comment, and drops it',
	mend: 'put the text into double quotes, or move the comment to a line of its own',
};

/** Faults that are told of one file. */
const MOST = 3;

/** What is expected where the reader of YAML found an error; any other is most often a text without quotes. */
const WORDS: Partial<Record<ErrorCode, Words>> = {
	DUPLICATE_KEY: { expected: 'each key once', mend: 'delete one of the two lines, or rename its key' },
	TAB_AS_INDENT: { expected: 'spaces', mend: 'replace each tab at the beginning of a line by two spaces' },
	BAD_INDENT: INDENT,
	MULTILINE_IMPLICIT_KEY: INDENT,
	MISSING_CHAR: {
		expected: 'an end for each quotation mark and bracket, and a colon behind each key',
		mend: 'close the quotation mark or bracket, or add the colon',
	},
	MULTIPLE_DOCS: { expected: 'one entry in a file', mend: 'delete the line of --- or ...' },
	BAD_DQ_ESCAPE: { expected: 'no \\ within double quotes', mend: 'delete the \\, or write \\\\ for it' },
	BAD_ALIAS: NO_REFERENCE,
	TAG_RESOLVE_FAILED: NO_TAG,
	BAD_DIRECTIVE: { expected: 'fields', mend: 'delete the line that begins with %' },
};

/**
 * Reads the fields of a file. There is one reader: dates without quotes stay text, as YAML 1.2 has it.
 * @param references whether a value may refer to another by & and *: settings say some things twice, an entry does not
 * @returns the value, or every fault, one a line
 */
export function readYaml(text: string, references = false): { value: unknown; faults: YamlFault[] } {
	// As Windows ends lines, YAML’s reader would count them too; what is shown of one ends before it.
	const lines = text.split(/\r?\n/);
	const document = parseDocument(text);
	const faults = new Map<number, YamlFault>();
	const add = (line: number, words: Words): void => {
		if (!faults.has(line))
			faults.set(line, { line, found: `“${(lines[line - 1] ?? '').trim().slice(0, 100)}”`, ...words });
	};
	for (const { code, linePos } of [...document.errors, ...document.warnings])
		add(linePos?.[0].line ?? 1, WORDS[code] ?? QUOTES);
	if (text.startsWith('%')) add(1, WORDS.BAD_DIRECTIVE!);
	if (faults.size === 0)
		for (const [offset, words] of beyondFields(document))
			if (!references || words !== NO_REFERENCE) add(lineAt(text, offset), words);
	// What follows the first faults mostly follows from them.
	if (faults.size > 0) return { value: undefined, faults: [...faults.values()].slice(0, MOST) };
	return { value: document.toJS(), faults: [] };
}

/** What YAML 1.1 took for true and false, and many editors' tools still do. */
const OLD_TRUTH = /^(?:yes|no|on|off|y|n)$/i;

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

/** Where a document uses what an entry has no need of, and what most often was meant as text: by its place in the text. */
function beyondFields(document: Document): [offset: number, words: Words][] {
	const found: [number, Words][] = [];
	visit(document, {
		Alias: (_, { range }) => void found.push([range?.[0] ?? 0, NO_REFERENCE]),
		Pair: (_, { key }) => {
			if (isNode(key) && !isScalar(key)) found.push([key.range?.[0] ?? 0, QUOTES]);
		},
		Node: (role, node) => {
			if (role !== 'key' && isScalar(node) && node.type === 'PLAIN' && OLD_TRUTH.test(node.source ?? ''))
				found.push([node.range?.[0] ?? 0, NO_TRUTH]);
			if ('anchor' in node && node.anchor) found.push([node.range?.[0] ?? 0, NO_REFERENCE]);
			if (isScalar(node) && node.type === 'PLAIN' && node.comment)
				found.push([node.range?.[0] ?? 0, NO_COMMENT]);
			if (node.tag) found.push([node.range?.[0] ?? 0, NO_TAG]);
		},
	});
	return found;
}
