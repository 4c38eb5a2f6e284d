import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { readContentFiles } from '../src/build/content-files.ts';
import { parseCorpus } from '../src/model/parse.ts';
import type { ContentFile } from '../src/model/parse-file.ts';
import { references } from '../src/model/references.ts';

/**
 * References are found by what the schemas say. A field that forgot to say that it points somewhere would drop out
 * without a word, so they are counted here by other means: in the files as they lie on disk, every value that is the
 * id of an entry, and every id or event of a component in prose, whatever the schema says of it.
 */
const files = readContentFiles(process.cwd());
/** No entry is named by a language: its tag stands beside every name in it. */
const ids = new Set(
	files
		.filter(({ collection }) => collection !== 'languages')
		.map(({ name }) => name.replace(/\.[^.]*$/, '')),
);

/** Fields whose values are words, of a fixed list or of a reader; such a word may also be the id of an entry. */
const WORDS = /^(?:(?:kind|type|side|status|verdict|precision|title)|(?:types|variants|aliases)\[\d+\])$/;

/** Every value below a field that is the id of an entry, as `field id`. */
function idsIn(value: unknown, field: string): string[] {
	if (Array.isArray(value)) return value.flatMap((item, index) => idsIn(item, `${field}[${index}]`));
	if (typeof value === 'object' && value !== null)
		return Object.entries(value).flatMap(([key, inner]) => idsIn(inner, field ? `${field}.${key}` : key));
	return typeof value === 'string' && ids.has(value) && !WORDS.test(field) ? [`${field} ${value}`] : [];
}

/** Every id in a file: in its fields with their names, in prose with the component. */
function idsOf({ path, text }: ContentFile): string[] {
	const [, matter = text, prose = ''] = path.endsWith('.mdx') ? text.split(/^---$/m) : ['', text];
	const used = [...prose.matchAll(/<([A-Z]\w+)\s+(id|event)="([^"]*)"/g)];
	return [
		...idsIn(parse(matter), ''),
		...used.map(([, component, attribute, id]) => `<${component} ${attribute}> ${id}`),
	].map((each) => `${path} ${each}`);
}

// Read before the test, whose time is limited: how long a thousand files take depends on the machine.
const standing = files.flatMap(idsOf);
const found = references(parseCorpus(files).corpus).map(
	({ from, field, id }) => `${from.file} ${field.replace(/^line \d+, /, '')} ${id}`,
);

it('finds every id that stands in a file, with the name of its field', () => {
	expect(found.toSorted()).toEqual(standing.toSorted());
	expect(found.length).toBeGreaterThan(files.length);
});
