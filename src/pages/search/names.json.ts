import type { APIRoute } from 'astro';
import { dossier } from '../../dossier.ts';
import { nameList } from '../../model/search/names.ts';
import { contents, href } from '../../site.ts';

/** The names that the search page looks up before it asks the full-text index. */
export const GET: APIRoute = () =>
	new Response(JSON.stringify(nameList(dossier, contents).map(([path, ...rest]) => [href(path), ...rest])));
