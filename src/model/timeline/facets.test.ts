import { expect, it } from 'vitest';
import { aDossier } from '../testing/corpus.ts';
import { anEvent, aPlace } from '../testing/entries.ts';
import { facetGroups, facetKeys, facetStyle } from './facets.ts';

const events = (...wishes: Parameters<typeof anEvent>[0][]) =>
	aDossier({ events: wishes.map((wish, n) => anEvent({ id: `event-${n}`, ...wish })) }).events;

it('names kind, actors and place of an event', () => {
	expect(facetKeys(events({})[0]!)).toEqual(['kind-strike', 'actor-iran', 'actor-pakistan', 'place-panjgur']);
});

it('leaves the place out where none is known', () => {
	expect(facetKeys(events({ place: undefined })[0]!)).not.toContain('place-panjgur');
});

it('finds an event under all that its place lies in, each with its count', () => {
	const { events: list } = aDossier({
		places: [
			aPlace({ id: 'province', name: 'Province', kind: 'province' }),
			aPlace({ within: 'province' }),
			aPlace({ id: 'village', name: 'Village', within: 'panjgur' }),
		],
		events: ['village', 'village', 'panjgur', 'province'].map((place, n) =>
			anEvent({ id: `event-${n}`, place }),
		),
	});
	expect(facetKeys(list[0]!).slice(-3)).toEqual(['place-village', 'place-panjgur', 'place-province']);
	const places = facetGroups(list).find(({ id }) => id === 'place')!;
	expect(places.facets.map(({ name, count }) => `${name} ${count}`)).toEqual(['Province 4', 'Panjgur 3']);
});

it('counts each filter, most first, and drops actors and places in fewer than three events', () => {
	const list = events({ kind: 'attack' }, {}, { actors: ['iran'] }, { actors: ['iran'], place: undefined });
	const [kinds, actors, places] = facetGroups(list);
	expect(kinds!.facets.map(({ key, count }) => `${key} ${count}`)).toEqual([
		'kind-strike 3',
		'kind-attack 1',
	]);
	expect(actors!.facets).toEqual([{ key: 'actor-iran', name: 'Iran', count: 4 }]);
	expect(places!.facets.map(({ name, count }) => `${name} ${count}`)).toEqual(['Panjgur 3']);
});

it('leaves out a group without a filter', () => {
	expect(facetGroups(events({ place: undefined }, {})).map(({ id }) => id)).toEqual(['kind']);
});

it('hides what a filter leaves out, for each filter', () => {
	expect(facetStyle(facetGroups(events({}, {}, {})))).toBe(
		'@layer components{main:has(#kind-strike:target) [data-f]:not([data-f~=kind-strike]),main:has(#actor-iran:target) [data-f]:not([data-f~=actor-iran]),main:has(#actor-pakistan:target) [data-f]:not([data-f~=actor-pakistan]),main:has(#place-panjgur:target) [data-f]:not([data-f~=place-panjgur]),main:has([data-group]>:target) .lanes{display:none}}',
	);
});
