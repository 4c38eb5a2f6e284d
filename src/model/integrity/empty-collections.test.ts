import { expect, it } from 'vitest';
import { problemLine } from '../../file/problem.ts';
import type { CollectionName } from '../corpus.ts';
import { aCorpus, told } from '../testing/corpus.ts';
import { aShortForm } from '../testing/entries.ts';
import { emptyCollections, unwanted } from './empty-collections.ts';

it('reports a collection without an entry', () => {
	expect(told(emptyCollections, { terms: [] })).toMatchInlineSnapshot(
		`"src/content/terms: found no entry; expected at least one file. To mend: add a file to src/content/terms, or check that the folder is there [empty-collections]"`,
	);
});

const MAY_BE_EMPTY: readonly CollectionName[] = [
	'corrections',
	'changes',
	'redirects',
	'quantities',
	'languages',
	'translations',
	'translatedDisputes',
	'translatedStories',
];

it('knows every other collection', () => {
	const names = (Object.keys(aCorpus()) as CollectionName[]).filter((name) => !MAY_BE_EMPTY.includes(name));
	const unseen = names.filter(
		(name) => !told(emptyCollections, { [name]: [] }).includes(`src/content/${name}: found no entry`),
	);
	expect(unseen).toEqual([]);
});

it('accepts a site that has corrected and moved nothing and measures nothing twice', () => {
	expect(told(emptyCollections, { corrections: [], changes: [], redirects: [], quantities: [] })).toBe('');
});

it('accepts that a story is without what it has none of', () => {
	expect(unwanted(['short', 'lesson'], aCorpus({ short: [], lesson: [] }), new Set())).toEqual([]);
});

it('refuses an entry of what a story says it is without, also one that could not be read', () => {
	const found = (short: ReturnType<typeof aCorpus>['short'], broken: string[]): string =>
		unwanted(['short', 'lesson'], aCorpus({ short, lesson: [] }), new Set(broken))
			.map(problemLine)
			.join();
	expect(found([], ['short/in-a-minute'])).toBe(found([aShortForm()], []));
	expect(found([aShortForm()], [])).toBe(
		'src/subject/subject.yaml: without: found "short", though src/content/short has an entry; expected collections that the story has none of. To mend: take "short" out of "without", or delete the files of src/content/short [empty-collections]',
	);
});
