import { expect, it } from 'vitest';
import { KINDS } from './kinds.ts';
import { decodeLocation, encodeLocation, locationsOf, type Location } from './location.ts';

it('decodes what it encodes', () => {
	const locations = KINDS.flatMap((kind): Location[] => [
		{ kind },
		{ kind, central: true },
		...[0, 7, 104].flatMap((number) => [
			{ kind, page: { number, whole: true } },
			{ kind, page: { number, whole: false } },
		]),
	]);
	const encoded = locations.map(encodeLocation);
	expect(encoded.map(decodeLocation)).toEqual(locations);
	expect(new Set(encoded).size).toBe(locations.length);
});

it.each([
	'',
	'Event',
	'Actors/',
	'Actors/03',
	'Actors#',
	'Actors/3##',
	'Actors/3/4',
	'Actors/-1',
	'Actors/3!',
	'!',
])('refuses “%s”', (value) => {
	expect(() => decodeLocation(value)).toThrow(RangeError);
});

it('numbers the pages of prose, whose parts share the number of their page', () => {
	const locations = locationsOf([
		{ path: '/actors/a/', kind: 'Actors' },
		{ path: '/actors/a/#history', kind: 'Actors' },
		{ path: '/timeline/#raid', kind: 'Events', central: true },
		{ path: '/background/b/', kind: 'Background' },
		{ path: '/actors/a/#aims', kind: 'Actors' },
	]);
	expect(locations).toEqual([
		{ kind: 'Actors', page: { number: 0, whole: true } },
		{ kind: 'Actors', page: { number: 0, whole: false } },
		{ kind: 'Events', central: true },
		{ kind: 'Background', page: { number: 1, whole: true } },
		{ kind: 'Actors', page: { number: 0, whole: false } },
	]);
});
