import type { Corpus } from '../corpus.ts';
import type * as D from '../dossier.ts';
import { routes } from '../url.ts';
import { made, namesFrom, type Find } from './registry.ts';

/** Makes the places, each with its sources and claims, with what it lies in and with the accounts of where it lies. */
export function resolvePlaces(corpus: Corpus, source: Find<D.Source>, claim: Find<D.Claim>) {
	const names = namesFrom(source);
	const places = made(corpus.places, ({ id, data }): D.Place => {
		const { within: _, accounts: _accounts, ...own } = data;
		return {
			...own,
			id,
			path: routes.place(id),
			names: names(data.names),
			aliases: data.aliases ?? [],
			country: [data.country].flat(),
			source: source(data.source),
			claims: (data.claims ?? []).map(claim),
			accounts: [],
			events: [],
		};
	});
	// Places lie in and beside each other, so all of them are there first.
	for (const { id, data } of corpus.places) {
		const place = places.find(id);
		if (data.within) place.within = places.find(data.within);
		place.accounts.push(
			...(data.accounts ?? []).map(({ from, sources, ...account }) => ({
				...account,
				...(from && { from: { ...from, place: places.find(from.place) } }),
				sources: sources.map(source),
			})),
		);
	}
	return places;
}
