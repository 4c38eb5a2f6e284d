import { z } from 'astro/zod';
import type { APIRoute } from 'astro';
import { EXPORTS } from '../../../model/exports/exports.ts';
import { absolute } from '../../../site.ts';

export const getStaticPaths = () => EXPORTS.map(({ name }) => ({ params: { file: name } }));

export const GET: APIRoute = ({ params }) => {
	const { schema, title } = EXPORTS.find(({ name }) => name === params['file'])!;
	return new Response(
		JSON.stringify({ $id: absolute(`/data/schema/${params['file']}`), title, ...z.toJSONSchema(schema) }),
	);
};
