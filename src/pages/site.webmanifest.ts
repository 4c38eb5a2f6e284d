import type { APIRoute } from 'astro';
import { GROUNDS } from '../model/card/palette.ts';
import { manifest } from '../model/icons.ts';
import { href, tagline, title } from '../site.ts';

export const GET: APIRoute = () =>
	new Response(JSON.stringify(manifest(title, tagline, GROUNDS.light, href)), {
		headers: { 'content-type': 'application/manifest+json' },
	});
