import { expect, it } from 'vitest';
import { told } from '../testing/corpus.ts';
import { aPlace } from '../testing/entries.ts';
import { drawnAccounts } from './drawn-accounts.ts';

const account = {
	says: 'Some 60 km from the town',
	from: { place: 'panjgur', distance: [55, 65] as [number, number] },
	sources: ['dawn-on-strike'],
};
const places = (fields: Parameters<typeof aPlace>[0], town: Parameters<typeof aPlace>[0] = {}) => [
	aPlace(town),
	aPlace({ id: 'sabz-koh', name: 'Sabz Koh', point: undefined, accounts: [account], ...fields }),
];

it('accepts numbers that leave an area', () => {
	expect(told(drawnAccounts, { places: places({}) })).toBe('');
});

it.each([
	[
		'numbers that leave no area',
		places({ accounts: [{ ...account, border: { with: 'IR', distance: [0, 2] } }] }),
	],
	['an account of a place that has a point', places({ point: [63, 26] })],
	[
		'a border of PK with itself',
		places({ accounts: [{ ...account, border: { with: 'PK', distance: [0, 2] } }] }),
	],
	['a place without a point', places({}, { point: undefined })],
	['an account of a place in IR and PK', places({ country: ['IR', 'PK'] })],
	['a country whose shape the maps do not have', places({ country: 'CH' })],
])('refuses %s', (found, refused) => {
	expect(told(drawnAccounts, { places: refused })).toContain(found);
});
