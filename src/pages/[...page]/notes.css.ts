import type { APIRoute } from 'astro';
import { dossier } from '../../dossier.ts';
import type { Claim } from '../../model/dossier.ts';
import { pagesWithNotes } from '../../model/language/pages.ts';
import { printedSources } from '../../model/source/printed.ts';
import { routes } from '../../model/url.ts';

/** Beside every page with notes: title and address of each source in them. */
export const getStaticPaths = () =>
	[
		{ path: routes.pages.home, notes: dossier.home.notes },
		...(dossier.classSheet ? [{ path: routes.pages.classSheet, notes: dossier.classSheet.notes }] : []),
		...dossier.chapters,
		...dossier.actors,
		...dossier.tensions,
		...dossier.shortForms,
		...dossier.languages.flatMap((language) => pagesWithNotes(language, dossier.home)),
	].map(({ path, notes }) => ({ params: { page: path.slice(1, -1) || undefined }, props: { notes } }));

export const GET: APIRoute<{ notes: readonly Claim[] }> = ({ props }) =>
	new Response(printedSources(props.notes.map(({ citations }) => citations.map(({ source }) => source))));
