import { expect, it } from 'vitest';
import { aDossier } from './corpus-fixture.ts';
import { aPlace } from './fixtures.ts';
import { placeWhere } from './place-words.ts';

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
