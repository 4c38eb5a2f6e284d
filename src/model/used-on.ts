import type { Claim, Dossier, PageRef } from './dossier.ts';
import { routes } from './url.ts';

/**
 * Writes into each claim the pages that use it, and into each source the claims that cite it. Both lists follow the
 * order of the site's sections, so that two builds give the same bytes.
 */
export function linkPages(dossier: Omit<Dossier, 'corrections'>): void {
	const use = (claims: readonly Claim[], page: PageRef): void => {
		for (const claim of claims) {
			if (!claim.usedOn.some(({ path }) => path === page.path)) claim.usedOn.push(page);
		}
	};
	for (const { notes, claims, path, title } of dossier.chapters)
		use([...notes, ...claims], { path, title, section: 'Background' });
	for (const { notes, claims, path, name } of dossier.actors)
		use([...notes, ...claims], { path, title: name, section: 'Actors' });
	for (const { notes, claims, path, title } of dossier.tensions)
		use([...notes, ...claims], { path, title, section: 'Tensions' });
	for (const { claims, columns, path, question } of dossier.disputes) {
		const said = columns.flatMap(({ sayings }) => sayings);
		use([...claims, ...said.flatMap((saying) => saying.claims)], {
			path,
			title: question,
			section: 'Who says what',
		});
	}
	use(dossier.home.notes, { path: routes.pages.home, title: dossier.home.question, section: 'Home' });
	for (const { claims, path, says } of dossier.statements)
		use(claims, { path, title: says, section: 'Then and now' });
	for (const { claims, path, name } of dossier.events)
		use(claims, { path, title: name, section: 'Timeline' });
	for (const { claims, path, sentence } of dossier.relations)
		use(claims, { path, title: sentence, section: 'Relations' });
	for (const { claims, path, name } of dossier.places) use(claims, { path, title: name, section: 'Places' });

	for (const claim of dossier.claims) {
		// Two places in one source are one claim that cites it.
		for (const source of new Set(claim.citations.map((citation) => citation.source))) {
			source.citedBy.push({ path: claim.path, title: claim.text, section: 'Claims' });
		}
	}
}
