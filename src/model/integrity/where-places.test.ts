import { expect, it } from 'vitest';
import { told } from '../testing/corpus.ts';
import { aChapter, anEvent, aPlace } from '../testing/entries.ts';
import { wherePlaces } from './where-places.ts';

const background = [
	aChapter({
		body: '<Claim id="strike-on-panjgur">Iran struck.</Claim>\n\n<Where event="iran-strikes-panjgur" />',
	}),
];
const account = {
	says: 'Some 60 km from the town',
	from: { place: 'panjgur', distance: [55, 65] as [number, number] },
	sources: ['dawn-on-strike'],
};
const province = (point?: [number, number]) =>
	aPlace({ id: 'balochistan', name: 'Balochistan', kind: 'province', point });

it('accepts an event at a place with a point', () => {
	expect(told(wherePlaces, { background })).toBe('');
});

it('accepts an event at a place with an account of where it lies', () => {
	const places = [aPlace(), aPlace({ id: 'sabz-koh', point: undefined, accounts: [account] })];
	expect(told(wherePlaces, { background, places, events: [anEvent({ place: 'sabz-koh' })] })).toBe('');
});

it.each([
	['no place', undefined, [aPlace()]],
	['a place without a point', 'panjgur', [aPlace({ point: undefined })]],
	[
		'a place known only by what it lies in',
		'panjgur',
		[aPlace({ point: undefined, within: 'balochistan' }), province([65, 28])],
	],
])('reports an event with %s', (_, place, places) => {
	expect(told(wherePlaces, { background, places, events: [anEvent({ place })] })).toContain(
		'<Where event="iran-strikes-panjgur">, an event whose place has neither a point nor accounts',
	);
});

it('leaves a place that could not be read to its own report', () => {
	expect(told(wherePlaces, { background, places: [] }, new Set(['places/panjgur']))).toBe('');
});
