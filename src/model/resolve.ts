import { clockOf } from './clock.ts';
import type { Corpus } from './corpus.ts';
import { newest } from './date/order.ts';
import type * as D from './dossier.ts';
import { tieCorrections } from './resolve/corrections.ts';
import { tieEvents } from './resolve/events.ts';
import { tieEvidence } from './resolve/evidence.ts';
import { tieFrontPage } from './resolve/front-page.ts';
import { tiePlaces } from './resolve/places.ts';
import { tieReading } from './resolve/reading.ts';
import { registry } from './resolve/registry.ts';
import { tiePictures, tieRelations } from './resolve/relations.ts';
import { tieDisputes, tieStatements } from './resolve/tables.ts';
import { tieTerms } from './resolve/terms.ts';
import { linkPages } from './used-on.ts';

/**
 * Turns a corpus that has passed the integrity rules into the dossier: every id becomes the object it names.
 * @throws if an id does not exist, which the rule `dangling-ids` reports first in words an editor can use
 */
export function resolve(corpus: Corpus): D.Dossier {
	const known = registry(corpus);
	tieEvidence(corpus, known);
	tiePlaces(corpus, known);
	tieTerms(corpus, known);
	const events = tieEvents(corpus, known);
	const relations = tieRelations(corpus, known);
	const dossier: Omit<D.Dossier, 'corrections'> = {
		home: tieFrontPage(corpus, known),
		sources: byName(known.sources.values(), (each) => `${each.publisher} ${each.issued ?? ''} ${each.title}`),
		claims: byName(known.claims.values(), (each) => each.text),
		events,
		places: byName(known.places.values(), (each) => each.name),
		terms: byName(known.terms.values(), (each) => each.term),
		relations: byName(relations, (each) => `${each.from.name} ${each.to.name} ${each.id}`),
		pictures: tiePictures(corpus, relations),
		statements: tieStatements(corpus, known),
		disputes: tieDisputes(corpus, known),
		...tieReading(corpus, known, events),
		asOf: newest(corpus.sources.map(({ data }) => data.accessed)) ?? '',
		clock: clockOf(corpus),
	};
	linkPages(dossier);
	return { ...dossier, corrections: tieCorrections(corpus, dossier) };
}

function byName<T>(list: Iterable<T>, name: (each: T) => string): T[] {
	const collator = new Intl.Collator('en', { numeric: true });
	return [...list].sort((a, b) => collator.compare(name(a), name(b)));
}
