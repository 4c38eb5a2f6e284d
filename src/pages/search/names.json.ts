import type { APIRoute } from 'astro';
import { dossier } from '../../dossier.ts';
import { nameList } from '../../model/search/names.ts';
import { latinNameList } from '../../model/search/other-names.ts';
import { contents, href } from '../../site.ts';

/** The names in Latin letters that search looks up before it asks the full-text index. */
export const GET: APIRoute = () =>
	new Response(
		JSON.stringify(
			latinNameList(nameList(dossier, contents)).map(([path, ...rest]) => [href(path), ...rest]),
		),
	);
