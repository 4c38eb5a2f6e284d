import type { APIRoute } from 'astro';
import { dossier } from '../../dossier.ts';
import { DATA_FILES } from '../../model/exports/files.ts';
import { absolute } from '../../site.ts';

export const getStaticPaths = () => DATA_FILES.map(({ name }) => ({ params: { file: name } }));

export const GET: APIRoute = ({ params }) =>
	new Response(DATA_FILES.find(({ name }) => name === params['file'])!.text(dossier, absolute));
