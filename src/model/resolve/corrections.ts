import type { Corpus } from '../corpus.ts';
import { compareDates } from '../date/order.ts';
import type * as D from '../dossier.ts';
import { partOf, timelineParts } from '../timeline/parts.ts';
import { routes } from '../url.ts';
import type { Find } from './registry.ts';

/** A path without the part of the page that it points to. */
const pageOf = (path: string): string => path.split('#')[0]!;

/**
 * Makes the corrections, the newest first: each with what was corrected, by its title, and every page that says so.
 * @param dossier whose claims know the pages that use them
 */
export function resolveCorrections(
	corpus: Corpus,
	dossier: Omit<D.Dossier, 'corrections' | 'languages'>,
): D.Correction[] {
	const titles = titlesOf(dossier);
	const claims = new Map(dossier.claims.map((claim) => [claim.id, claim]));
	return corpus.corrections
		.map(({ id, data: { claim: wrong, page, ...data } }): D.Correction => {
			const claim = wrong === undefined ? undefined : claims.get(wrong);
			const path = claim?.path ?? page!;
			const title = titles.get(path) ?? titles.get(pageOf(path));
			return {
				...data,
				id,
				path,
				...(title && { title }),
				...(claim && { claim }),
				pages: [...new Set([path, ...(claim?.usedOn ?? []).map((use) => use.path)].map(pageOf))],
			};
		})
		.sort((a, b) => compareDates(b.date, a.date));
}

/** Makes the notes of changes that correct nothing, the newest first. */
export const resolveChanges = (corpus: Corpus, claim: Find<D.Claim>): D.Change[] =>
	corpus.changes
		.map(({ id, data }): D.Change => ({ ...data, id, claim: claim(data.claim) }))
		.sort((a, b) => compareDates(b.date, a.date));

/** What the entries of the site are called, by their paths. */
function titlesOf(dossier: Omit<D.Dossier, 'corrections' | 'languages'>): Map<string, string> {
	const titles = new Map<string, string>([[routes.pages.home, dossier.home.question]]);
	for (const { path, name } of [...dossier.actors, ...dossier.places, ...dossier.events])
		titles.set(path, name);
	for (const { path, title } of [
		...dossier.chapters,
		...dossier.tensions,
		...dossier.shortForms,
		...dossier.sources,
	])
		titles.set(path, title);
	if (dossier.classSheet) titles.set(routes.pages.classSheet, dossier.classSheet.title);
	for (const { id, name, date } of dossier.events) {
		titles.set(routes.eventLine(id), name);
		titles.set(routes.event(partOf(date), id), name);
	}
	for (const { path, name } of timelineParts(dossier.events)) titles.set(path, name);
	for (const { path, text } of dossier.claims) titles.set(path, text);
	for (const { path, term } of dossier.terms) titles.set(path, term);
	for (const { path, sentence } of dossier.relations) titles.set(path, sentence);
	for (const { path, question } of dossier.disputes) titles.set(path, question);
	for (const { path, says } of dossier.statements) titles.set(path, says);
	return titles;
}
