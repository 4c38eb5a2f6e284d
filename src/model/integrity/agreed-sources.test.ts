import { expect, it } from 'vitest';
import { irnaSource, told } from '../testing/corpus.ts';
import { aClaim, aSource } from '../testing/entries.ts';
import { agreedSources } from './agreed-sources.ts';

it('reports an agreed claim on a single source', () => {
	const claims = [aClaim({ citations: [{ source: 'dawn-on-strike', says: 'Iran struck.' }] })];
	expect(told(agreedSources, { claims })).toMatchInlineSnapshot(
		`"src/content/claims/strike-on-panjgur.yaml: citations: found the status "agreed" on a single independent source (dawn); expected two supporting sources from different first publishers, such as one of each party. To mend: cite an independent source, or make the claim "attributed" or "unverified" [agreed-sources]"`,
	);
});

it('reports two articles of one publisher, whatever its capitals', () => {
	const sources = [aSource(), aSource({ id: 'irna-on-strike', publisher: 'DAWN' })];
	expect(told(agreedSources, { sources })).toContain('a single independent source (dawn)');
});

it('counts two publishers that carry one wire story once', () => {
	const sources = [
		aSource({ 'original-publisher': 'Reuters' }),
		aSource({ id: 'irna-on-strike', publisher: 'Arab News', 'original-publisher': 'Reuters' }),
	];
	expect(told(agreedSources, { sources })).toContain('a single independent source (reuters)');
});

it('counts a wire and a newspaper that carries it once', () => {
	const sources = [
		aSource({ 'original-publisher': 'Reuters' }),
		aSource({ id: 'irna-on-strike', publisher: 'Reuters' }),
	];
	expect(told(agreedSources, { sources })).toContain('a single independent source (reuters)');
});

it('does not count a source that disputes the claim', () => {
	const claims = [
		aClaim({
			citations: [
				{ source: 'dawn-on-strike', says: 'Iran struck.' },
				{ source: 'irna-on-strike', stance: 'disputes', says: 'No village was struck.' },
			],
		}),
	];
	expect(told(agreedSources, { claims })).toContain('a single independent source (dawn)');
});

it('says “none” if every source disputes the claim', () => {
	const claims = [
		aClaim({ citations: [{ source: 'dawn-on-strike', stance: 'disputes', says: 'No village was struck.' }] }),
	];
	expect(told(agreedSources, { claims })).toContain('a single independent source (none)');
});

it('accepts two publishers, each with a story of its own', () => {
	expect(told(agreedSources)).toBe('');
});

it('accepts a wire carried by a newspaper beside an agency of its own', () => {
	const sources = [aSource({ 'original-publisher': 'Reuters' }), irnaSource()];
	expect(told(agreedSources, { sources })).toBe('');
});

it('lets a claim of another status rest on one source', () => {
	const claims = [
		aClaim({ status: 'unverified', citations: [{ source: 'dawn-on-strike', says: 'Iran struck.' }] }),
	];
	expect(told(agreedSources, { claims })).toBe('');
});

it('counts two outlets that speak for one party once', () => {
	const sources = [aSource({ party: 'iran' }), irnaSource()];
	expect(told(agreedSources, { sources })).toContain('a single independent source (the party iran)');
});
