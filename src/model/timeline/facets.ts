import type { Event, Place } from '../dossier.ts';

/** One thing by which the timeline can be narrowed down. */
interface Facet {
	/** `kind-attack`, `actor-ministry`, `place-geneva`: a fragment without script, a query with it. */
	key: string;
	name: string;
	count: number;
}

export interface FacetGroup {
	/** The name in the query. */
	id: 'kind' | 'actor' | 'place';
	name: string;
	facets: Facet[];
}

/** An actor or place that stands in fewer events than this has no filter; its own page lists them. */
const LEAST = 3;

/** A place and all that it lies in: what happened in a village happened in its district and province. */
const around = (place: Place | undefined): Place[] => (place ? [place, ...around(place.within)] : []);

/** What an event can be found by: the keys of its kind, actors and place, and of what the place lies in. */
export const facetKeys = ({ kind, actors, place }: Event): string[] => [
	`kind-${kind}`,
	...actors.map(({ id }) => `actor-${id}`),
	...around(place).map(({ id }) => `place-${id}`),
];

/** The filters of a timeline, each group with the most frequent first; a group without a filter is left out. */
export function facetGroups(events: readonly Event[]): FacetGroup[] {
	const named = new Map<string, string>();
	const counts = new Map<string, number>();
	for (const event of events) {
		named.set(`kind-${event.kind}`, event.kind);
		for (const { id, name, short } of event.actors) named.set(`actor-${id}`, short ?? name);
		for (const { id, name } of around(event.place)) named.set(`place-${id}`, name);
		for (const key of new Set(facetKeys(event))) counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	const facets = (id: string, least: number): Facet[] =>
		[...counts]
			.filter(([key, count]) => key.startsWith(`${id}-`) && count >= least)
			.map(([key, count]) => ({ key, name: named.get(key)!, count }))
			.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
	const all: FacetGroup[] = [
		{ id: 'kind', name: 'What happened', facets: facets('kind', 1) },
		{ id: 'actor', name: 'Who took part', facets: facets('actor', LEAST) },
		{ id: 'place', name: 'Where', facets: facets('place', LEAST) },
	];
	return all.filter(({ facets }) => facets.length > 0);
}

/** Style rules that narrow the list to the filter named in the address, for browsers without script. */
export function facetStyle(groups: readonly FacetGroup[]): string {
	const keys = groups.flatMap(({ facets }) => facets.map(({ key }) => key));
	const hidden = keys.map((key) => `main:has(#${key}:target) [data-f]:not([data-f~=${key}])`);
	// A drawing of some days shows all that happened in them: it goes while a filter is on.
	return `@layer components{${hidden.join(',')},main:has([data-group]>:target) .lanes{display:none}}`;
}
