import type { Corpus } from '../corpus.ts';
import type { Registry } from './registry.ts';

/** Ties places to what they lie in, to their sources and claims. */
export function tiePlaces(corpus: Corpus, { place, source, claim, names }: Registry): void {
	for (const { id, data } of corpus.places) {
		Object.assign(place(id), {
			names: names(data.names),
			aliases: data.aliases ?? [],
			country: [data.country].flat(),
			within: data.within && place(data.within),
			source: source(data.source),
			claims: (data.claims ?? []).map(claim),
			accounts: (data.accounts ?? []).map(({ from, sources, ...account }) => ({
				...account,
				...(from && { from: { ...from, place: place(from.place) } }),
				sources: sources.map(source),
			})),
		});
	}
}
