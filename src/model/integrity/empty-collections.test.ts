import { expect, it } from 'vitest';
import type { CollectionName } from '../corpus.ts';
import { aCorpus, told } from '../testing/corpus.ts';
import { emptyCollections } from './empty-collections.ts';

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
