import { expect, it } from 'vitest';
import { aDossier } from '../testing/corpus.ts';
import { anEvent } from '../testing/entries.ts';
import { facetGroups, facetKeys, facetStyle } from './facets.ts';

const events = (...wishes: Parameters<typeof anEvent>[0][]) =>
	aDossier({ events: wishes.map((wish, n) => anEvent({ id: `event-${n}`, ...wish })) }).events;

it('names kind, actors and place of an event', () => {
	expect(facetKeys(events({})[0]!)).toEqual(['kind-strike', 'actor-iran', 'actor-pakistan', 'place-panjgur']);
});

it('leaves the place out where none is known', () => {
	expect(facetKeys(events({ place: undefined })[0]!)).not.toContain('place-panjgur');
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
		'@layer components{main:has(#kind-strike:target) [data-f]:not([data-f~=kind-strike]),main:has(#actor-iran:target) [data-f]:not([data-f~=actor-iran]),main:has(#actor-pakistan:target) [data-f]:not([data-f~=actor-pakistan]),main:has(#place-panjgur:target) [data-f]:not([data-f~=place-panjgur]){display:none}}',
	);
});
