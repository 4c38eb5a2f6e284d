import { expect, it } from 'vitest';
import type { CollectionName } from '../corpus.ts';
import { aCorpus, told } from '../corpus-fixture.ts';
import { emptyCollections } from './empty-collections.ts';

it('reports a collection without an entry', () => {
	expect(told(emptyCollections, { terms: [] })).toMatchInlineSnapshot(
		`"src/content/terms: found no entry; expected at least one file. To mend: add a file to src/content/terms, or check that the folder is there [empty-collections]"`,
	);
});

it.each((Object.keys(aCorpus()) as CollectionName[]).filter((name) => name !== 'corrections'))(
	'reports that %s is empty',
	(name) => {
		expect(told(emptyCollections, { [name]: [] })).toContain(`src/content/${name}: found no entry`);
	},
);

it('accepts a site that has corrected nothing', () => {
	expect(told(emptyCollections, { corrections: [] })).toBe('');
});
