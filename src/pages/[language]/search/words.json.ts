import type { APIRoute } from 'astro';
import type { Language } from '../../../model/language/language.ts';
import { tongueForm } from '../../../model/search/tongue.ts';
import { subject } from '../../../subject.ts';
import { languagePaths } from '../_paths.ts';

export const getStaticPaths = languagePaths;

/** How queries in this language are read. */
export const GET: APIRoute<{ language: Language }> = ({ props: { language } }) =>
	new Response(JSON.stringify(tongueForm(subject.concepts, language.tag)));
