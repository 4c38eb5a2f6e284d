import { dossier } from '../../dossier.ts';

/** One page for each language; a file whose name begins with `_` is no page. */
export const languagePaths = () =>
	dossier.languages.map((language) => ({ params: { language: language.tag }, props: { language } }));
