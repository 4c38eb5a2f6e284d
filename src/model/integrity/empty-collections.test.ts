import { expect, it } from 'vitest';
import type { CollectionName } from '../corpus.ts';
import { aCorpus, told } from '../testing/corpus.ts';
import { emptyCollections } from './empty-collections.ts';

it('reports a collection without an entry', () => {
	expect(told(emptyCollections, { terms: [] })).toMatchInlineSnapshot(
		`"src/content/terms: found no entry; expected at least one file. To mend: add a file to src/content/terms, or check that the folder is there [empty-collections]"`,
	);
});

it('knows every collection, corrections and quantities aside', () => {
	const names = (Object.keys(aCorpus()) as CollectionName[]).filter(
		(name) => name !== 'corrections' && name !== 'quantities',
	);
	const unseen = names.filter(
		(name) => !told(emptyCollections, { [name]: [] }).includes(`src/content/${name}: found no entry`),
	);
	expect(unseen).toEqual([]);
});

it('accepts a site that has corrected nothing and measures nothing twice', () => {
	expect(told(emptyCollections, { corrections: [], quantities: [] })).toBe('');
});
