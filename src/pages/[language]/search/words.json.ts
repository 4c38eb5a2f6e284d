import type { APIRoute } from 'astro';
import { dossier } from '../../../dossier.ts';
import type { Language } from '../../../model/language/language.ts';
import { tongueForm } from '../../../model/search/tongue.ts';
import { subject } from '../../../subject.ts';

export const getStaticPaths = () =>
	dossier.languages.map((language) => ({ params: { language: language.tag }, props: { language } }));

/** How queries in this language are read. */
export const GET: APIRoute<{ language: Language }> = ({ props: { language } }) =>
	new Response(JSON.stringify(tongueForm(subject.concepts, language.tag)));
