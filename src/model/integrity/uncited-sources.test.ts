import { expect, it } from 'vitest';
import { aCorpus, irnaSource, told } from '../testing/corpus.ts';
import { aSource, aTerm } from '../testing/entries.ts';
import { uncitedSources } from './uncited-sources.ts';

const sources = [aSource(), irnaSource(), aSource({ id: 'unread' })];

it('warns of a source that nothing cites, without stopping the build', () => {
	expect(told(uncitedSources, { sources })).toMatchInlineSnapshot(
		`"src/content/sources/unread.yaml: found a source that nothing cites; expected a claim, toll, place or term that cites it. To mend: cite it or delete it [uncited-sources]"`,
	);
	expect(uncitedSources.check(aCorpus({ sources })).map(({ severity }) => severity)).toEqual(['warning']);
});

it('accepts a source that only a term cites', () => {
	expect(told(uncitedSources, { sources, terms: [aTerm({ sources: ['unread'] })] })).toBe('');
});

it('accepts sources that claims cite', () => {
	expect(told(uncitedSources)).toBe('');
});
