import type { IncomingMessage, ServerResponse } from 'node:http';
import { withBase } from '../../model/url.ts';
import type { SiteIndex } from './site-index.ts';

/**
 * A step of the development server that answers for the files of the search index, from memory.
 * @param base the base path of the site
 * @param siteIndex gives the index as the content is now
 */
export function serveIndex(base: string, siteIndex: () => Promise<SiteIndex>) {
	return (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void): void => {
		const { pathname } = new URL(request.url ?? '/', 'http://localhost');
		const root = withBase(base, '/');
		const path = pathname.startsWith(root) ? pathname.slice(root.length) : '';
		if (!/^pagefind(?:-[\w-]+)?\//.test(path)) {
			next();
			return;
		}
		siteIndex().then(({ files }) => {
			const bytes = files.get(path);
			if (!bytes) {
				next();
				return;
			}
			response.setHeader(
				'Content-Type',
				path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream',
			);
			response.setHeader('Cache-Control', 'no-store');
			response.end(bytes);
		}, next);
	};
}
