import { clockOf } from './clock.ts';
import type { Corpus } from './corpus.ts';
import { newest } from './date/order.ts';
import type * as D from './dossier.ts';
import { resolveLanguages } from './language/resolve.ts';
import { resolveClassSheet } from './resolve/class-sheet.ts';
import { resolveChanges, resolveCorrections } from './resolve/corrections.ts';
import { resolveEvents } from './resolve/events.ts';
import { resolveClaims, resolveSources } from './resolve/evidence.ts';
import { resolveFrontPage } from './resolve/front-page.ts';
import { resolvePlaces } from './resolve/places.ts';
import { linkQuantities } from './resolve/quantities.ts';
import { resolveActors, resolvePages } from './resolve/reading.ts';
import { speakers } from './resolve/registry.ts';
import { resolvePictures, resolveRelations } from './resolve/relations.ts';
import { resolveDisputes, resolveStatements } from './resolve/tables.ts';
import { resolveTerms } from './resolve/terms.ts';
import { linkPages } from './used-on.ts';

/**
 * Turns a corpus that has passed the integrity rules into the dossier: every id becomes the object it names. An object is
 * made whole, of objects that are there already. What leads back to it, or to one of its own kind, is an optional field or
 * a list, filled in once all are there; so no object is ever less than its type says.
 * @param edition which words these are, and what was published of them
 * @throws if an id does not exist, which the rule `dangling-ids` reports first in words an editor can use
 */
export function resolve(corpus: Corpus, edition: D.Edition): D.Dossier {
	const speaker = speakers(corpus);
	const sources = resolveSources(corpus, speaker);
	const source = sources.find;
	const claims = resolveClaims(corpus, source, speaker);
	const claim = claims.find;
	linkQuantities(corpus, claim, speaker);
	const places = resolvePlaces(corpus, source, claim);
	const terms = resolveTerms(corpus, source);
	const known = { source, claim, speaker, place: places.find, term: terms.find };
	const actors = resolveActors(corpus, known);
	const everybody = { ...known, actor: actors.find };
	const events = resolveEvents(corpus, everybody);
	const relations = resolveRelations(corpus, everybody);
	const dossier: Omit<D.Dossier, 'corrections' | 'languages'> = {
		home: resolveFrontPage(corpus, claim),
		...resolveClassSheet(corpus, claim),
		sources: byName(sources.all, (each) => `${each.publisher} ${each.issued ?? ''} ${each.title}`),
		claims: byName(claims.all, (each) => each.text),
		events,
		places: byName(places.all, (each) => each.name),
		terms: byName(terms.all, (each) => each.term),
		relations: byName(relations, (each) => `${each.from.name} ${each.to.name} ${each.id}`),
		pictures: resolvePictures(corpus, relations),
		statements: resolveStatements(corpus, claim),
		disputes: resolveDisputes(corpus, claim, speaker),
		...resolvePages(corpus, everybody, events),
		actors: actors.all.sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1)),
		changes: resolveChanges(corpus, claim),
		redirects: corpus.redirects.map(({ data }) => data).sort((a, b) => (a.from < b.from ? -1 : 1)),
		edition,
		asOf: newest(corpus.sources.map(({ data }) => data.accessed)) ?? '',
		clock: clockOf(corpus),
	};
	linkPages(corpus, dossier);
	return {
		...dossier,
		corrections: resolveCorrections(corpus, dossier),
		languages: resolveLanguages(corpus, dossier, edition.stale),
	};
}

function byName<T>(list: readonly T[], name: (each: T) => string): T[] {
	const collator = new Intl.Collator('en', { numeric: true });
	return list.toSorted((a, b) => collator.compare(name(a), name(b)));
}
