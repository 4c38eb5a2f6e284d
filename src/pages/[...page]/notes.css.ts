import type { APIRoute } from 'astro';
import { dossier } from '../../dossier.ts';
import type { Claim } from '../../model/dossier.ts';
import type { Language } from '../../model/language/language.ts';
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
		...dossier.languages.flatMap((language) =>
			pagesWithNotes(language, dossier.home).map((page) => ({ ...page, language })),
		),
	].map(({ path, ...props }) => ({ params: { page: path.slice(1, -1) || undefined }, props }));

interface Props {
	notes: readonly Claim[];
	/** That of a page in another language than English. */
	language?: Language;
}

export const GET: APIRoute<Props> = ({ props: { notes, language } }) =>
	new Response(
		printedSources(
			notes.map(({ citations }) => citations.map(({ source }) => source)),
			language,
		),
	);
