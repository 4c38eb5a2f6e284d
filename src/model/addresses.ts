import { STATUSES } from '../schemas/claim.ts';
import type { Corpus, ProseEntry } from './corpus.ts';
import { partOf } from './timeline/parts.ts';
import { routes } from './url.ts';

/**
 * Every path on the site that content may link to, before the base path, fragments of entries and of headings included.
 * @returns paths such as `/actors/ministry/` and `/glossary/#cabotage`
 */
export function addresses(corpus: Corpus): Set<string> {
	/** Pages of prose, and their headings. */
	const pages = (entries: readonly ProseEntry<unknown>[], path: (id: string) => string): string[] =>
		entries.flatMap(({ id, prose }) => [
			path(id),
			...prose.headings.map((heading) => `${path(id)}#${heading.id}`),
		]);
	const ids = (entries: readonly { id: string }[]): string[] => entries.map(({ id }) => id);
	return new Set([
		...Object.values(routes.pages),
		...pages(corpus.background, routes.chapter),
		...pages(corpus.actors, routes.actor),
		...pages(corpus.tensions, routes.tension),
		...pages(corpus.short, routes.shortForm),
		...ids(corpus.claims).map(routes.claim),
		...ids(corpus.sources).map(routes.source),
		...STATUSES.map(routes.claimsOf),
		...ids(corpus.events).map(routes.eventLine),
		...corpus.events.map(({ id, data }) => routes.event(partOf(data.date), id)),
		...corpus.events.map(({ data }) => routes.timelinePart(partOf(data.date))),
		...ids(corpus.places).map(routes.place),
		...ids(corpus.terms).map(routes.term),
		...ids(corpus.relations).map(routes.relation),
		...ids(corpus.disputes).map(routes.dispute),
		...ids(corpus.statements).map(routes.statement),
	]);
}
