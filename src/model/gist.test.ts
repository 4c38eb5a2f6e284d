import { expect, it } from 'vitest';
import { aDossier, irnaSource } from './testing/corpus.ts';
import { aClaim, aSource } from './testing/entries.ts';
import { gist } from './gist.ts';

const sources = [
	aSource(),
	irnaSource(),
	aSource({ id: 'third', publisher: 'Reuters' }),
	aSource({ id: 'fourth', publisher: 'Dawn' }),
];
const cite = (...ids: string[]) => ids.map((source) => ({ source, says: 'Iran struck a village.' }));
const gistOf = (wish: Parameters<typeof aClaim>[0]) =>
	gist(aDossier({ sources, claims: [aClaim(wish)] }).claims[0]!);

it('names the publishers of an agreed claim', () => {
	expect(gistOf({})).toBe('Agreed: Dawn, IRNA');
});

it('names two, counts the rest, and counts a publisher once', () => {
	expect(gistOf({ citations: cite('dawn-on-strike', 'fourth', 'irna-on-strike', 'third') })).toBe(
		'Agreed: Dawn, IRNA and 1 more',
	);
});

it('names who says an attributed claim, not who reported it', () => {
	expect(gistOf({ status: 'attributed', author: 'pakistan' })).toBe('Attributed: Pakistan');
});

it('names who holds the positions of a disputed claim', () => {
	const position = (holder: string, source: string) => ({
		holder,
		statement: 'A village was struck.',
		asOf: '2024-01-17',
		sources: [source],
	});
	expect(
		gistOf({
			status: 'disputed',
			positions: [position('iran', 'irna-on-strike'), position('pakistan', 'dawn-on-strike')],
		}),
	).toBe('Disputed: Iran, Pakistan');
});

it('does not name a source that speaks against the claim as one that carries it', () => {
	const citations = [
		...cite('dawn-on-strike'),
		{ source: 'third', says: 'No village was struck.', stance: 'disputes' as const },
	];
	expect(gistOf({ status: 'unverified', citations })).toBe('Unverified: Dawn');
});
