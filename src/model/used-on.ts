import type { CollectionName, Corpus } from './corpus.ts';
import type { Dossier, PageRef } from './dossier.ts';
import { references } from './references.ts';
import { routes } from './url.ts';

/** An entry that uses claims, as a page or a part of one that can be linked to. */
interface User extends PageRef {
	collection: CollectionName;
	id: string;
}

/** Every entry that a claim can say to be used on, in the order of the site's sections. */
const users = (corpus: Corpus, dossier: Omit<Dossier, 'corrections' | 'languages'>): User[] => {
	const of = <Entry extends { id: string; path: string }>(
		section: string,
		collection: CollectionName,
		entries: readonly Entry[],
		title: (entry: Entry) => string,
	): User[] =>
		entries.map((entry) => ({ collection, section, id: entry.id, path: entry.path, title: title(entry) }));
	const home = corpus.home.map(({ id }) => ({ id, path: routes.pages.home }));
	const sheet = dossier.classSheet;
	const lesson = sheet ? corpus.lesson.map(({ id }) => ({ id, path: routes.pages.classSheet })) : [];
	return [
		...of('Background', 'background', dossier.chapters, ({ title }) => title),
		...of('Actors', 'actors', dossier.actors, ({ name }) => name),
		...of('Tensions', 'tensions', dossier.tensions, ({ title }) => title),
		...of('Who says what', 'disputes', dossier.disputes, ({ question }) => question),
		...of('Home', 'home', home, () => dossier.home.question),
		...of('In short', 'short', dossier.shortForms, ({ title }) => title),
		...of('In short', 'lesson', lesson, () => sheet?.title ?? ''),
		...of('Then and now', 'statements', dossier.statements, ({ says }) => says),
		...of('Timeline', 'events', dossier.events, ({ name }) => name),
		...of('Relations', 'relations', dossier.relations, ({ sentence }) => sentence),
		...of('Places', 'places', dossier.places, ({ name }) => name),
	];
};

/**
 * Writes into each claim the pages that use it, and into each source the claims that cite it. Who uses what, the
 * references tell. Both lists follow the order of the site's sections, so that two builds give the same bytes.
 */
export function linkPages(corpus: Corpus, dossier: Omit<Dossier, 'corrections' | 'languages'>): void {
	/** Ids of one collection that an entry names, each once, by the entry's collection and id. */
	const named = (to: CollectionName): Map<string, Set<string>> => {
		const byEntry = new Map<string, Set<string>>();
		for (const { collection, from, id, ...target } of references(corpus)) {
			if (target.to !== to) continue;
			const key = `${collection}/${from.id}`;
			byEntry.set(key, (byEntry.get(key) ?? new Set()).add(id));
		}
		return byEntry;
	};

	const claims = new Map(dossier.claims.map((claim) => [claim.id, claim]));
	const used = named('claims');
	for (const { collection, id, ...page } of users(corpus, dossier))
		for (const claim of used.get(`${collection}/${id}`) ?? []) claims.get(claim)?.usedOn.push(page);

	const sources = new Map(dossier.sources.map((source) => [source.id, source]));
	const cited = named('sources');
	for (const { id, path, text } of dossier.claims)
		for (const source of cited.get(`claims/${id}`) ?? [])
			sources.get(source)?.citedBy.push({ path, title: text, section: 'Claims' });
}
