import type { Corpus } from '../corpus.ts';
import type * as D from '../dossier.ts';
import { routes } from '../url.ts';
import { made, type Find, type speakers } from './registry.ts';

type Speak = ReturnType<typeof speakers>;

/** Makes the sources, each with the party that speaks through it. */
export const resolveSources = ({ sources }: Corpus, speaker: Speak) =>
	made(sources, ({ id, data }): D.Source => ({
		...data,
		id,
		path: routes.source(id),
		citedBy: [],
		...(data.party !== 'none' && { speaker: speaker(data.party) }),
	}));

/** Makes the claims, each with its author, citations and positions, and with the claim that overtook it. */
export function resolveClaims(corpus: Corpus, source: Find<D.Source>, speaker: Speak) {
	const claims = made(corpus.claims, ({ id, data }): D.Claim => {
		const { author, citations, positions = [], overtakenBy: _, ...own } = data;
		return {
			...own,
			id,
			path: routes.claim(id),
			usedOn: [],
			quantities: [],
			...(author && { author: speaker(author) }),
			citations: citations.map((citation) => ({ ...citation, source: source(citation.source) })),
			positions: positions.map((position) => ({
				...position,
				holder: speaker(position.holder),
				sources: position.sources.map(source),
			})),
		};
	});
	// Claims may overtake each other, so all of them are there first.
	for (const { id, data } of corpus.claims) {
		if (data.overtakenBy)
			claims.find(id).overtakenBy = { ...data.overtakenBy, claim: claims.find(data.overtakenBy.claim) };
	}
	return claims;
}
