import type { Corpus } from '../corpus.ts';
import { evidenceOf } from '../figure/evidence.ts';
import { nameReader } from '../figure/names.ts';
import { reporter, type Rule } from './rule.ts';

const report = reporter('event-places');

/** An event lies where its claims put it. */
export const eventPlaces: Rule = {
	id: 'event-places',
	demands: 'If the claims of an event name places, its own is one of them, or lies in one or around one.',
	check: (corpus) => {
		const namesIn = nameReader(corpus);
		const places = new Map(corpus.places.map(({ id, data }) => [id, data]));
		const claims = new Map(corpus.claims.map(({ id, data }) => [id, data]));
		return corpus.events.flatMap(({ file, data }) => {
			const place = data.place;
			if (place === undefined || !isNamed(places.get(place)?.kind)) return [];
			const told = data.claims.flatMap((id) => {
				const claim = claims.get(id);
				return claim ? [...namesIn(evidenceOf(claim))].filter((each) => isNamed(places.get(each)?.kind)) : [];
			});
			if (told.length === 0 || told.some((each) => lies(each, place, places) || lies(place, each, places)))
				return [];
			return [
				report({
					file,
					field: 'place',
					found: `"${place}", while its claims name ${[...new Set(told)].map((id) => `"${id}"`).join(', ')}`,
					expected: 'a place that its claims name, or one around it',
					mend: 'correct the place, or name the claim that tells it',
				}),
			];
		});
	},
};

/** Kinds that `nameReader` reads, and that are one place and not a line between two. */
const isNamed = (kind: string | undefined): boolean =>
	kind !== undefined && !['country', 'province', 'region', 'crossing'].includes(kind);

/** Whether a place is another one or lies in it. The rule `places-within` sees to it that this leads round in no circle. */
function lies(
	inner: string,
	outer: string,
	places: ReadonlyMap<string, Corpus['places'][number]['data']>,
): boolean {
	const seen = new Set<string>();
	for (let at: string | undefined = inner; at !== undefined && !seen.has(at); at = places.get(at)?.within) {
		if (at === outer) return true;
		seen.add(at);
	}
	return false;
}
