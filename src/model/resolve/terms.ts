import type { Corpus } from '../corpus.ts';
import type { Registry } from './registry.ts';

/** Ties terms to their names and sources. */
export function tieTerms(corpus: Corpus, { term, names, source }: Registry): void {
	for (const { id, data } of corpus.terms) {
		Object.assign(term(id), {
			names: names(data.names),
			variants: data.variants ?? [],
			sources: data.sources.map(source),
		});
	}
}
