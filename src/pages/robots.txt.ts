import type { APIRoute } from 'astro';
import { MACHINE_POLICY } from '../model/machine-policy.ts';
import { routes } from '../model/url.ts';
import { absolute } from '../site.ts';

/** RFC 9309. What programs are asked for stands in its comments. */
export const GET: APIRoute = () =>
	new Response(
		[
			...MACHINE_POLICY.map((sentence) => `# ${sentence}`),
			`# ${absolute(routes.pages.data)}#machines`,
			'User-agent: *',
			'Allow: /',
			`Sitemap: ${absolute('/sitemap-index.xml')}`,
			'',
		].join('\n'),
	);
