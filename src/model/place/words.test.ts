import { expect, it } from 'vitest';
import { aDossier } from '../testing/corpus.ts';
import { aPlace } from '../testing/entries.ts';
import { accountWords, placeWhere } from './words.ts';

const where = (...[fields]: Parameters<typeof aPlace>) =>
	placeWhere(aDossier({ places: [aPlace({ id: 'panjgur', ...fields })] }).places[0]!);

it.each<[Parameters<typeof aPlace>[0], string]>([
	[{}, 'District in Pakistan: 26.97° N, 64.10° E; known to the district only'],
	[
		{ country: ['IR', 'PK'], kind: 'crossing', precision: 'point' },
		'Crossing in Iran and Pakistan: 26.97° N, 64.10° E; known an exact point',
	],
	[
		{ country: 'US', point: [-77.04, 38.9], kind: 'city', precision: 'settlement' },
		'City in United States: 38.90° N, 77.04° W; known to the settlement',
	],
	[
		{ point: [64.1, -2.5], precision: 'province' },
		'District in Pakistan: 2.50° S, 64.10° E; known to the province only',
	],
	[
		{ point: undefined, area: 'south of the town', precision: 'region' },
		'District in Pakistan: south of the town; known to the region only',
	],
	[{ point: undefined }, 'District in Pakistan: location not found; known to the district only'],
])('says of %j where it lies', (fields, expected) => {
	expect(where(fields)).toBe(expected);
});

it('says an account in the numbers of which it is drawn', () => {
	const places = aDossier({
		places: [
			aPlace({ id: 'panjgur' }),
			aPlace({
				...{ id: 'sabz-koh', name: 'Sabz Koh', point: undefined },
				accounts: [
					{
						says: 'Some 90 km from the town',
						from: { place: 'panjgur', distance: [85, 95], bearing: [225, 315] },
						border: { with: 'IR', distance: [0, 20] },
						bounds: [63, 26, 65.5, 27.3],
						sources: ['dawn-on-strike'],
					},
				],
			}),
		],
	}).places;
	expect(accountWords(places.find(({ id }) => id === 'sabz-koh')!.accounts[0]!)).toBe(
		'85 to 95 km from Panjgur; to the west (225° to 315°); up to 20 km from the border with Iran; between 63.00° E and 65.50° E, 26.00° N and 27.30° N',
	);
});
