import { expect, it } from 'vitest';
import { parseCorpus } from './parse.ts';
import type { ContentFile } from './parse-file.ts';
import { problemLine, problemReport } from '../file/problem.ts';

const file = (path: string, text: string): ContentFile => ({
	collection: path.split('/').slice(0, -1).join('/'),
	name: path.split('/').at(-1)!,
	path: `src/content/${path}`,
	text,
});
const problemsOf = (...files: ContentFile[]): string =>
	parseCorpus(files).problems.map(problemLine).join('\n');

const TERM = `term: Sarmachar
meaning: A Balochi word for a fighter who is ready to die.
sources: [dawn-on-strike]
`;
const term = (text: string, name = 'sarmachar.yaml') => problemsOf(file(`terms/${name}`, text));

const CLAIM = `text: Iran struck a village in Panjgur on 16 January 2024.
status: agreed
asOf: 2024-01-17
citations:
  - source: dawn-on-strike
    says: Iran struck a village.
`;
const claim = (text: string) => problemsOf(file('claims/strike.yaml', text));

const CHAPTER = `---
title: The strikes
summary: Iran struck a village in the district of Panjgur in Pakistan.
claims: [strike]
order: 1
asOf: 2024-02-01
reviewed: "2026-11-01"
---
`;
const chapter = (text: string) => problemsOf(file('background/the-strikes.mdx', text));

it('reads a file once, and tells what is wrong in it to each corpus that holds it', () => {
	const [good, bad] = [file('terms/sarmachar.yaml', TERM), file('terms/gwat.yaml', 'term: [')];
	const [first, second] = [parseCorpus([good, bad]), parseCorpus([bad, good])];
	expect(second.corpus.terms[0]).toBe(first.corpus.terms[0]);
	expect(second.problems).toEqual(first.problems);
	expect(second.problems.length).toBeGreaterThan(0);
	expect(second.broken).toEqual(new Set(['terms/gwat']));
	expect(parseCorpus([{ ...good, text: 'term: [' }]).corpus.terms).toEqual([]);
});

it('reads a file that fits its shape, with its id from the file name', () => {
	const { corpus, problems } = parseCorpus([file('terms/sarmachar.yaml', TERM)]);
	expect(problems).toEqual([]);
	expect(corpus.terms).toEqual([
		{
			id: 'sarmachar',
			file: 'src/content/terms/sarmachar.yaml',
			data: {
				term: 'Sarmachar',
				meaning: 'A Balochi word for a fighter who is ready to die.',
				sources: ['dawn-on-strike'],
			},
		},
	]);
	expect(corpus.claims).toEqual([]);
});

it('reads dates with and without quotes', () => {
	const { corpus } = parseCorpus([file('background/the-strikes.mdx', CHAPTER)]);
	expect(corpus.background[0]!.data).toMatchObject({ asOf: '2024-02-01', reviewed: '2026-11-01' });
});

it('reads an unquoted year and an unquoted moment', () => {
	const event = (id: string, date: string) =>
		file(
			`events/${id}.yaml`,
			`name: Iran strikes\nkind: strike\nactors: [iran]\nclaims: [strike]\nsummary: Iran struck a village there.\ndate: ${date}\n`,
		);
	const { corpus } = parseCorpus([event('a', '2024'), event('b', '2024-01-18T04:50:00+05:00')]);
	expect(corpus.events.map(({ data }) => data.date)).toEqual(['2024', '2024-01-18T04:50:00+05:00']);
});

it('reads prose with the lines of the file', () => {
	const { corpus } = parseCorpus([
		file('background/the-strikes.mdx', `${CHAPTER}\n<Claim id="strike">Iran</Claim>\n`),
	]);
	expect(corpus.background[0]!.prose.uses).toEqual([
		{ component: 'Claim', attributes: { id: 'strike' }, line: 10 },
	]);
});

it('reports a misspelt key with the key that was meant', () => {
	expect(term(`${TERM}varients: [Sarmacar]\n`)).toMatchInlineSnapshot(
		`"src/content/terms/sarmachar.yaml: varients: found the unknown key "varients"; expected perhaps "variants". To mend: rename it to "variants" or delete it [schema]"`,
	);
});

it('compares a misspelt key inside a list with its neighbours there', () => {
	expect(claim(`${CLAIM}    locater: second paragraph\n`)).toMatchInlineSnapshot(
		`"src/content/claims/strike.yaml: citations[0].locater: found the unknown key "locater"; expected perhaps "locator". To mend: rename it to "locator" or delete it [schema]"`,
	);
});

it('makes no guess where no key is near', () => {
	expect(term(`${TERM}zzzzzzzzz: 1\n`)).toMatchInlineSnapshot(
		`"src/content/terms/sarmachar.yaml: zzzzzzzzz: found the unknown key "zzzzzzzzz"; expected one of term, meaning, names, say, variants, sources. To mend: delete it [schema]"`,
	);
});

it('reports a missing field', () => {
	expect(term(TERM.replace(/^sources.*\n/m, ''))).toMatchInlineSnapshot(
		`"src/content/terms/sarmachar.yaml: sources: found nothing; expected a list. To mend: add the field "sources" [schema]"`,
	);
});

it('reports a value of the wrong type', () => {
	expect(term(TERM.replace('[dawn-on-strike]', '7'))).toMatchInlineSnapshot(
		`"src/content/terms/sarmachar.yaml: sources: found 7; expected a list. To mend: write it as a list: [7] [schema]"`,
	);
});

it('reports a value that is not in the list', () => {
	expect(claim(CLAIM.replace('agreed', 'certain'))).toMatchInlineSnapshot(
		`"src/content/claims/strike.yaml: status: found "certain"; expected one of "agreed", "attributed", "disputed", "overtaken", "unverified". To mend: write one of them [schema]"`,
	);
});

it('reports a wrong id deep in a list by its place', () => {
	expect(claim(CLAIM.replace('dawn-on-strike', 'Dawn on strike'))).toMatchInlineSnapshot(
		`"src/content/claims/strike.yaml: citations[0].source: found "Dawn on strike"; expected an id: lower-case words joined by single hyphens, such as "ministry-of-trade". To mend: change the value of "citations[0].source" [schema]"`,
	);
});

it('reports a speaker who is neither an id nor a name', () => {
	expect(claim(`${CLAIM}author: The Government\n`)).toMatchInlineSnapshot(
		`"src/content/claims/strike.yaml: author: found "The Government"; expected an id: lower-case words joined by single hyphens, such as "ministry-of-trade". To mend: change the value of "author" [schema]"`,
	);
});

it.each([
	'2023-02-29',
	'"2023-02-29"',
	'2024-02-30',
	'2024-04-31',
	'2024-13-01',
	'2024-00-10',
	'17 January 2024',
])('reports %s, which is no date', (date) => {
	expect(claim(CLAIM.replace('2024-01-17', date))).toBe(
		`src/content/claims/strike.yaml: asOf: found "${date.replaceAll('"', '')}"; expected a date that exists, written "2024", "2024-01" or "2024-01-16". To mend: change the value of "asOf" [schema]`,
	);
});

it('accepts 29 February of a leap year', () => {
	expect(claim(CLAIM.replace('2024-01-17', '2024-02-29'))).toBe('');
});

it('reports an id with capitals and spaces, and proposes a file name', () => {
	expect(term(TERM, 'Sarmachar of Kech.yaml')).toMatchInlineSnapshot(
		`"src/content/terms/Sarmachar of Kech.yaml: found the id "Sarmachar of Kech"; expected lower-case words joined by single hyphens. To mend: rename the file to sarmachar-of-kech.yaml [id-grammar]"`,
	);
});

it.each(['double--hyphen', 'ends-', '-begins', 'under_score', 'dotted.name', 'ümlaut'])(
	'reports the id %s',
	(id) => {
		expect(term(TERM, `${id}.yaml`)).toContain(`found the id "${id}"; expected lower-case words`);
	},
);

it('reports an error of YAML by its line', () => {
	expect(term('term: Sarmachar\nmeaning: A word: for a fighter\n')).toMatchInlineSnapshot(
		`"src/content/terms/sarmachar.yaml: line 2: found “meaning: A word: for a fighter”; expected one key, a colon and one value. To mend: put the text into double quotes, above all if it contains ": " or " #" or begins with a sign [yaml-syntax]"`,
	);
});

it('reports a key that stands twice', () => {
	expect(term(`${TERM}term: Again\n`)).toContain('line 4: found “term: Again”; expected each key once');
});

it('reports an error of YAML in front matter by the line of the file', () => {
	expect(chapter(CHAPTER.replace('title: ', 'title: The: '))).toContain(
		'the-strikes.mdx: line 2: found “title: The: The strikes”; expected one key',
	);
});

it('reports an error of MDX by the line of the file', () => {
	expect(chapter(`${CHAPTER}\nFirst paragraph.\n\nThe <Claim id="a">second.\n`)).toMatchInlineSnapshot(
		`"src/content/background/the-strikes.mdx: line 12: found <Claim> without an end in the same paragraph (column 5); expected tags that begin and end in one paragraph, and no other < or {. To mend: end it with </Claim> before the paragraph ends, or write <Claim … /> if there are no words in it [mdx-syntax]"`,
	);
});

it('counts lines that end as Windows ends them', () => {
	const text = `${CHAPTER}\nFirst paragraph.\n\nThe <Claim id="a">second.\n`.replaceAll('\n', '\r\n');
	expect(chapter(text)).toContain('the-strikes.mdx: line 12: found <Claim> without an end');
});

it('reports a page without front matter', () => {
	expect(chapter('Only prose.\n')).toMatchInlineSnapshot(
		`"src/content/background/the-strikes.mdx: line 1: found no front matter; expected fields between two lines of ---. To mend: begin the file with ---, the fields, and --- [front-matter]"`,
	);
});

it('reports an empty file', () => {
	expect(term('')).toMatchInlineSnapshot(
		`"src/content/terms/sarmachar.yaml: found no value; expected fields, one a line. To mend: write the fields of docs/content-guide.md, one a line [schema]"`,
	);
});

it('reports a wrong ending', () => {
	expect(term(TERM, 'sarmachar.yml')).toMatchInlineSnapshot(
		`"src/content/terms/sarmachar.yml: found the ending ".yml"; expected ".yaml". To mend: rename the file to sarmachar.yaml [file-ending]"`,
	);
});

it('proposes the name that is meant, whatever ending was added or lost', () => {
	expect(term(TERM, 'sarmachar')).toContain('found a name without an ending; expected ".yaml"');
	for (const name of ['sarmachar', 'sarmachar.yaml.orig', 'sarmachar.mdx.txt', 'sarmachar.YAML'])
		expect(term(TERM, name)).toContain('rename the file to sarmachar.yaml [file-ending]');
});

it('reports a folder that the site does not have', () => {
	expect(problemsOf(file('glossary/sarmachar.yaml', TERM))).toMatchInlineSnapshot(
		`"src/content/glossary/sarmachar.yaml: found a folder "glossary"; expected one of sources, claims, events, places, terms, quantities, pictures, relations, statements, disputes, home, lesson, corrections, changes, redirects, background, actors, tensions, short, languages, tra…. To mend: move the file to the folder of its kind [folder]"`,
	);
});

it('reports a file beside the folders', () => {
	expect(problemsOf(file('readme.txt', 'A note'))).toContain(
		'src/content/readme.txt: found a file that lies in no folder; expected it in one of sources, claims,',
	);
});

it('reports a file in a folder below its own', () => {
	expect(problemsOf(file('terms/old/sarmachar.yaml', TERM))).toContain('found a folder "terms/old"');
});

it('tells all problems of several files in one run, and keeps the files that are sound', () => {
	const { corpus, problems } = parseCorpus([
		file('terms/sound.yaml', TERM),
		file('terms/short.yaml', 'term: S\nmeaning: it\nsources: []\n'),
		file('background/broken.mdx', `${CHAPTER.replace('order: 1', 'order: one')}{`),
		file('claims/broken.yaml', 'text: "'),
	]);
	expect(problems.map(({ file: path, rule, field }) => [path, rule, field])).toEqual([
		['src/content/background/broken.mdx', 'schema', 'order'],
		['src/content/background/broken.mdx', 'mdx-syntax', 'line 9'],
		['src/content/claims/broken.yaml', 'yaml-syntax', 'line 1'],
		['src/content/terms/short.yaml', 'schema', 'term'],
		['src/content/terms/short.yaml', 'schema', 'meaning'],
		['src/content/terms/short.yaml', 'schema', 'sources'],
	]);
	expect(corpus.terms.map(({ id }) => id)).toEqual(['sound']);
	expect(problemReport(problems)).toMatch(/\n6 errors, 0 warnings in the content$/);
});

it('gives the same corpus whatever the order of the files', () => {
	const files = ['b', 'a', 'c'].map((id) => file(`terms/${id}.yaml`, TERM));
	expect(parseCorpus(files).corpus.terms.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});

it('reports a misspelt key once, not also the one that it was meant for', () => {
	expect(claim(CLAIM.replace('asOf:', 'asof:'))).toBe(
		'src/content/claims/strike.yaml: asof: found the unknown key "asof"; expected perhaps "asOf". To mend: rename it to "asOf" or delete it [schema]',
	);
});

it('looks for a misspelt key in the way to write a speaker that was meant', () => {
	expect(claim(`${CLAIM}author: { naem: A. Baloch, role: a scholar }\n`)).toBe(
		'src/content/claims/strike.yaml: author.naem: found the unknown key "naem"; expected perhaps "name". To mend: rename it to "name" or delete it [schema]',
	);
});

const SOURCE = `type: webpage
title: Iran strikes
publisher: Dawn
accessed: 2026-11-01
URL: https://www.dawn.com/news/1
language: en
country: PK
kind: newspaper
party: none
`;
const source = (text: string) => problemsOf(file('sources/dawn.yaml', text));

it('asks for the family name of an author', () => {
	expect(source(`${SOURCE}author: [{ given: Asma }]\n`)).toBe(
		'src/content/sources/dawn.yaml: author[0].family: found nothing; expected a text. To mend: add the field "author[0].family" [schema]',
	);
});

it.each([
	['an alias', 'note: *important*', 'expected a value that is written out'],
	['an anchor', 'note: &important it', 'expected a value that is written out'],
	['an alias that multiplies', 'note: &a [&b [*a, *a], *b, *b]', 'expected a value that is written out'],
	['a tag', 'note: !important it', 'expected a value without a tag'],
	['a tag of YAML', 'note: !!binary aGk=', 'expected a value without a tag'],
	['a comment that cuts a text', 'note: the part #1 of it', 'expected a text in double quotes'],
	['a word that was once true', 'note: yes', 'expected a text in double quotes, or true or false'],
	['such a word in a list', 'note: [On]', 'expected a text in double quotes, or true or false'],
	['a key of several words', '? [a, b]', 'expected one key'],
	['a second document', '---\nnote: it', 'expected one entry in a file'],
	['a tab', 'note:\n\ttext: it', 'expected spaces'],
	['a quotation mark that stays open', 'note: "it', 'expected an end for each quotation mark'],
	['a sign that YAML keeps', 'note: @it', 'To mend: put the text into double quotes'],
	['brackets a thousand deep', `note: ${'['.repeat(20_000)}`, 'expected'],
])('tells an editor of %s by its line, in words of the project', (_, line, expected) => {
	const text = source(`${SOURCE}${line}\n`);
	expect(text).toContain(expected);
	expect(text).toContain('src/content/sources/dawn.yaml: ');
	expect(text.split('\n')).toHaveLength(1);
});

it('says how to write a text that YAML takes for something else', () => {
	expect(source(`${SOURCE}note: 2024\n`)).toContain(
		'note: found 2024; expected a text. To mend: put the value',
	);
	expect(source(`${SOURCE}note:\n`)).toContain(
		'note: found no value; expected a text. To mend: write a value',
	);
	expect(source(SOURCE.replace('Iran strikes', 'Iran\u200bian'))).toContain('found "Iran<U+200B>ian"');
});

it('loses no other file when one cannot be read', () => {
	const fault = { found: 'a file in UTF-16', expected: 'UTF-8', mend: 'save it' };
	const { corpus, problems, broken } = parseCorpus([
		{ ...file('terms/lost.yaml', ''), fault },
		file('terms/sound.yaml', TERM),
	]);
	expect(problems.map(problemLine)).toEqual([
		'src/content/terms/lost.yaml: found a file in UTF-16; expected UTF-8. To mend: save it [file]',
	]);
	expect(corpus.terms.map(({ id }) => id)).toEqual(['sound']);
	expect([...broken]).toEqual(['terms/lost']);
});

it('takes spaces behind the lines that enclose front matter', () => {
	expect(chapter(`${CHAPTER.replaceAll('---', '--- ')}Text.\n`)).toBe('');
	expect(chapter('---\ntitle: Open\n')).toContain('found front matter that does not end');
});

it('tells three faults of YAML at most, as the others follow from them', () => {
	expect(source(` ${SOURCE}`).split('\n').length).toBeLessThanOrEqual(3);
	expect(source(`%YAML 1.1\n---\n${SOURCE}`)).toContain('line 1: found “%YAML 1.1”; expected fields');
});

it.each([
	['con', 'which Windows keeps for a device'],
	['a-very-'.repeat(20) + 'long-name', 'an id of 149 characters'],
])('reports the id %s', (id, found) => {
	expect(term(TERM, `${id}.yaml`)).toContain(found);
});
