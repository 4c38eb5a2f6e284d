import type { Corpus } from '../corpus.ts';
import type * as D from '../dossier.ts';
import type { Registry } from './registry.ts';

/** Makes the front page: its lists of claims, and every claim it notes once. */
export function tieFrontPage(corpus: Corpus, { claim }: Registry): D.FrontPage {
	const { happened, iran, pakistan, since, ...data } = corpus.home[0]!.data;
	const lists = {
		happened: happened.map(claim),
		iran: iran.map(claim),
		pakistan: pakistan.map(claim),
		since: since.map(claim),
	};
	return { ...data, ...lists, notes: [...new Set(Object.values(lists).flat())] };
}
