import { expect, it } from 'vitest';
import { z } from 'astro/zod';
import { readFile, type ReadText } from './file.ts';

const schema = z.strictObject({
	title: z.string().min(3),
	map: z.strictObject({ file: z.string() }).optional(),
});

function problemsOf(held: ReturnType<ReadText>, path = 'subject/subject.yaml'): string[] {
	const problems: string[] = [];
	readFile(path, schema, () => held, problems);
	return problems;
}

it('takes a file that fits, in which one value may refer to another', () => {
	expect(problemsOf('title: A story\n')).toEqual([]);
	expect(problemsOf('title: &name A story\nmap: { file: *name }\n')).toEqual([]);
});

it.each<[string, ReturnType<ReadText>, string]>([
	[
		'an unknown key',
		'title: A story\nmap: { fil: a.json }\n',
		'✗ subject/subject.yaml: map.fil: found the unknown key "fil"; expected perhaps "file". To mend: rename it to "file" or delete it [subject]',
	],
	[
		'an empty file',
		'',
		'✗ subject/subject.yaml: found no value; expected fields, one a line. To mend: write the fields of docs/another-story.md, one a line [subject]',
	],
	[
		'two documents',
		'title: A story\n---\ntitle: Another\n',
		'line 2: found “---”; expected one entry in a file',
	],
	[
		'a key twice',
		'title: A story\ntitle: Another\n',
		'line 2: found “title: Another”; expected each key once',
	],
	['a tag', 'title: !!foo x story\n', 'line 1: found “title: !!foo x story”; expected a value without a tag'],
	['a value that refers to itself', 'title: A story\nmap: &map { file: *map }\n', 'found'],
	[
		'what is no file',
		{ found: 'a folder', expected: 'a file', mend: 'put a file here' },
		'✗ subject/subject.yaml: found a folder; expected a file. To mend: put a file here [subject]',
	],
	[
		'a file that is not there',
		undefined,
		'found no such file; expected a file of the subject. To mend: write it as docs/another-story.md tells [subject]',
	],
])('tells of %s as the content check does', (_name, held, line) => {
	const problems = problemsOf(held);
	expect(problems).toHaveLength(1);
	expect(problems[0]).toContain(line);
});

it('tells where JSON breaks', () => {
	expect(problemsOf('{', 'subject/lands.geojson').join()).toMatch(
		/lands\.geojson: found .+; expected valid JSON/,
	);
});
