import { expect, it } from 'vitest';
import { told } from '../testing/corpus.ts';
import { aPlace } from '../testing/entries.ts';
import { placesWithin } from './places-within.ts';

const place = (id: string, within: string | undefined, country: string | string[] = 'PK') =>
	aPlace({ id, name: `Place ${id}`, within, country });

it('accepts a chain of places in one country, and a border place within either', () => {
	const places = [place('a', 'b'), place('b', 'c'), place('c', undefined), place('d', 'c', ['IR', 'PK'])];
	expect(told(placesWithin, { places })).toBe('');
});

it('refuses a place within itself, and two within each other', () => {
	expect(told(placesWithin, { places: [place('a', 'a')] })).toContain('within: found a circle: a within a;');
	expect(told(placesWithin, { places: [place('a', 'b'), place('b', 'a')] })).toContain(
		'within: found a circle: a within b within a;',
	);
});

it('refuses a place within one of another country', () => {
	expect(told(placesWithin, { places: [place('a', 'b', 'IR'), place('b', undefined)] })).toContain(
		'within: found "b", which lies in PK, while this place lies in IR',
	);
});

it('refuses a place within a smaller one', () => {
	const places = [place('a', 'b'), aPlace({ id: 'b', name: 'Place b', kind: 'town' })];
	expect(told(placesWithin, { places })).toContain('within: found "b", a town, around a district;');
});
