import { expect, it } from 'vitest';
import { aDossier } from '../testing/corpus.ts';
import { aClaim, aQuantity } from '../testing/entries.ts';
import { figureWords } from './quantities.ts';

const CLAIM = 'strike-on-panjgur';
const figure = (min: number, by: string, claim = CLAIM) => ({ min, by, on: '2024-01-17', claim });

it.each([
	[{ min: 1000, max: 2000 }, { unit: 'km' }, '1,000–2,000 km'],
	[{ min: 3000, atLeast: true as const }, {}, 'at least 3,000'],
	[{ min: 20_600_000 }, {}, '20.6 million'],
	[{ min: 2_775_014 }, {}, '2,775,014'],
	[{ min: 18e9 }, { unit: 'US dollars' }, '18 billion US dollars'],
	[{ min: 2000, max: 2005 }, { units: ['year'] }, '2000–2005'],
])('writes %o of %o', (given, of, words) => {
	expect(figureWords(given, of)).toBe(words);
});

it('gives every claim of a quantity whose figures differ all of them, with speaker and sources', () => {
	const claims = [
		aClaim({
			status: 'disputed',
			positions: [{ holder: 'iran', statement: 'It struck one village.', sources: ['irna-on-strike'] }],
		}),
		aClaim({
			id: 'three-villages',
			citations: [
				{ source: 'dawn-on-strike', says: 'Iran struck three villages.' },
				{ source: 'irna-on-strike', says: 'A base was struck.' },
			],
		}),
	];
	const quantities = [aQuantity({ figures: [figure(1, 'iran'), figure(3, 'pakistan', 'three-villages')] })];
	const dossier = aDossier({ claims, quantities });
	for (const claim of dossier.claims)
		expect(
			claim.quantities.map(({ name, figures }) => [
				name,
				...figures.map(({ words, by, claim: { id }, sources }) => [
					words,
					by.name,
					id,
					...sources.map((each) => each.id),
				]),
			]),
		).toEqual([
			[
				'Villages that were struck',
				['1', 'Iran', CLAIM, 'irna-on-strike'],
				['3', 'Pakistan', 'three-villages', 'dawn-on-strike'],
			],
		]);
});

it('leaves out a quantity of which all tell the same', () => {
	const quantities = [aQuantity({ figures: [figure(1, 'iran'), figure(1, 'pakistan')] })];
	expect(aDossier({ quantities }).claims[0]?.quantities).toEqual([]);
});
