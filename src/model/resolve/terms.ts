import type { Corpus } from '../corpus.ts';
import type * as D from '../dossier.ts';
import { routes } from '../url.ts';
import { made, namesFrom, type Find } from './registry.ts';

/** Makes the terms, each with its names and sources. */
export function resolveTerms({ terms }: Corpus, source: Find<D.Source>) {
	const names = namesFrom(source);
	return made(terms, ({ id, data }): D.Term => ({
		...data,
		id,
		path: routes.term(id),
		names: names(data.names),
		variants: data.variants ?? [],
		sources: data.sources.map(source),
	}));
}
