import { expect, it } from 'vitest';
import { aDossier } from './testing/corpus.ts';
import * as one from './testing/entries.ts';

const find = <T extends { id: string }>(list: readonly T[], id: string): T =>
	list.find((each) => each.id === id)!;

it('names every page that uses a claim once, in the order of the sections', () => {
	const places = [one.aPlace({ claims: ['strike-on-panjgur'] })];
	const { usedOn } = aDossier({ places }).claims[0]!;
	expect(usedOn.map(({ section, path }) => `${section} ${path}`)).toEqual([
		'Background /background/the-strikes/',
		'Actors /actors/iran/',
		'Actors /actors/pakistan/',
		'Tensions /tensions/sanctuary/',
		'Who says what /disputed/#who-was-struck',
		'Home /',
		'In short /short/in-sixty-seconds/',
		'In short /class-sheet/',
		'Then and now /then-and-now/#iran-struck',
		'Timeline /timeline/january-2024/#iran-strikes-panjgur',
		'Relations /relations/#iran-struck-pakistan',
		'Places /map/#panjgur',
	]);
});

it('finds a claim that only prose, or only one column, uses', () => {
	const claims = [one.aClaim(), one.aClaim({ id: 'in-prose' }), one.aClaim({ id: 'in-column' })];
	const saying = { holder: 'iran', statement: 'It was struck.', asOf: '2024-01-17', claims: ['in-column'] };
	const dossier = aDossier({
		claims,
		background: [one.aChapter({ body: '<Claim id="in-prose">It</Claim>.' })],
		disputes: [one.aDispute({ accounts: { people: [saying] } })],
	});
	expect(find(dossier.claims, 'in-prose').usedOn.map(({ title }) => title)).toEqual(['The strikes']);
	expect(find(dossier.claims, 'in-column').usedOn.map(({ title }) => title)).toEqual(['Who was struck?']);
});

it('names every claim that cites a source once, even if it cites two places in it', () => {
	const says = 'Iran struck a village.';
	const citations = ['first page', 'second page'].map((locator) => ({
		source: 'dawn-on-strike',
		locator,
		says,
	}));
	const { sources } = aDossier({ claims: [one.aClaim({ citations })] });
	expect(find(sources, 'dawn-on-strike').citedBy).toEqual([
		{
			path: '/claims/strike-on-panjgur/',
			title: 'Iran struck a village in Panjgur on 16 January 2024.',
			section: 'Claims',
		},
	]);
	expect(find(sources, 'irna-on-strike').citedBy).toEqual([]);
});
