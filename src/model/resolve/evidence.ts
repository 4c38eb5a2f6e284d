import type { Corpus } from '../corpus.ts';
import type { Registry } from './registry.ts';

/** Ties sources to the party that speaks through them, and claims to their authors, citations and positions. */
export function tieEvidence(corpus: Corpus, { source, claim, speaker }: Registry): void {
	for (const { id, data } of corpus.sources) {
		if (data.party !== 'none') source(id).speaker = speaker(data.party);
	}
	for (const { id, data } of corpus.claims) {
		Object.assign(claim(id), {
			author: data.author && speaker(data.author),
			citations: data.citations.map((citation) => ({ ...citation, source: source(citation.source) })),
			positions: (data.positions ?? []).map((position) => ({
				...position,
				holder: speaker(position.holder),
				sources: position.sources.map(source),
			})),
			overtakenBy: data.overtakenBy && { ...data.overtakenBy, claim: claim(data.overtakenBy.claim) },
		});
	}
}
