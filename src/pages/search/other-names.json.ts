import type { APIRoute } from 'astro';
import { dossier } from '../../dossier.ts';
import { nameList } from '../../model/search/names.ts';
import { otherNameList } from '../../model/search/other-names.ts';
import { contents, href } from '../../site.ts';

/** The names in other scripts, which search fetches when such a letter is typed. */
export const GET: APIRoute = () =>
	new Response(
		JSON.stringify(otherNameList(nameList(dossier, contents)).map(([path, names]) => [href(path), names])),
	);
