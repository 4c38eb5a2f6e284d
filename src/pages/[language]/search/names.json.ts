import type { APIRoute } from 'astro';
import { dossier } from '../../../dossier.ts';
import type { Language } from '../../../model/language/language.ts';
import { namesIn } from '../../../model/search/names-in.ts';
import { href } from '../../../site.ts';
import { languagePaths } from '../_paths.ts';

export const getStaticPaths = languagePaths;

/** The names that search in this language looks up before it asks the index. */
export const GET: APIRoute<{ language: Language }> = ({ props: { language } }) =>
	new Response(JSON.stringify(namesIn(language, dossier).map(([path, ...rest]) => [href(path), ...rest])));
