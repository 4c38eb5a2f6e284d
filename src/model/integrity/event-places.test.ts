import { expect, it } from 'vitest';
import { told } from '../testing/corpus.ts';
import { anEvent, aPlace } from '../testing/entries.ts';
import { eventPlaces } from './event-places.ts';

const places = [
	aPlace(),
	aPlace({ id: 'turbat', name: 'Turbat', kind: 'city' }),
	aPlace({ id: 'sabz-koh', name: 'Sabz Koh', kind: 'village', within: 'panjgur' }),
	aPlace({ id: 'balochistan', name: 'Balochistan', kind: 'province' }),
];

it.each(['panjgur', 'sabz-koh', 'balochistan', undefined])(
	'accepts %s where the claim names Panjgur',
	(place) => {
		expect(told(eventPlaces, { places, events: [anEvent({ place })] })).toBe('');
	},
);

it('reports a place beside which the claims name another', () => {
	expect(told(eventPlaces, { places, events: [anEvent({ place: 'turbat' })] })).toMatchInlineSnapshot(
		`"src/content/events/iran-strikes-panjgur.yaml: place: found "turbat", while its claims name "panjgur"; expected a place that its claims name, or one around it. To mend: correct the place, or name the claim that tells it [event-places]"`,
	);
});
