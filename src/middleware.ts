import { createHash } from 'node:crypto';
import type { MiddlewareHandler } from 'astro';
import { bindBook } from './model/book/book.ts';
import { routes } from './model/url.ts';
import { cardPolicy, contentPolicy } from './model/policy/content-policy.ts';
import { inlineCode } from './model/policy/inline-code.ts';

/** Astro runs `onRequest` for every page while it is printed. Here each page of a build gets its content policy. */

/** What stands first in the head of every page. The policy follows it: it holds only for what stands behind it. */
const FIRST = '<meta charset="utf-8">';

const ADDRESS = { origin: import.meta.env.SITE, base: import.meta.env.BASE_URL };

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * Puts the policy of a page into its head, with the hash of each inline style and script.
 * @param html the whole page
 * @param needs whether the page compiles WebAssembly, starts the service worker, or is a card for the frames of others
 * @throws if the head does not begin with its charset, where the policy has to stand
 */
export function withPolicy(
	html: string,
	needs: Pick<App.Locals, 'compiles' | 'startsWorker' | 'isCard'> = {},
): string {
	const at = html.indexOf(FIRST);
	const [before, after] = [html.slice(0, at), html.slice(at + FIRST.length)];
	if (at === -1 || /<(?:style|script|link|body)\b/.test(before))
		throw new Error(
			`Found a page whose head does not begin with ${FIRST}; its policy has to follow that. To mend: print the page in the layout Base.`,
		);
	const { styles, scripts } = inlineCode(html);
	const hashes = { styles: styles.map(hash), scripts: scripts.map(hash) };
	const policy = needs.isCard
		? cardPolicy(hashes.styles)
		: contentPolicy(hashes, needs.compiles ?? false, needs.startsWorker);
	return `${before}${FIRST}<meta http-equiv="Content-Security-Policy" content="${policy}">${after}`;
}

/** Not in development: there Vite puts styles and scripts into the open page, which no policy of hashes can foresee. */
export const onRequest: MiddlewareHandler = async ({ locals }, next) => {
	const response = await next();
	if (import.meta.env.DEV || !response.headers.get('content-type')?.startsWith('text/html')) return response;
	// Only a page that is printed whole has said what it needs.
	const printed = await response.text();
	const html = locals.inBook ? bindBook(printed, ADDRESS, routes.pages.glossary, 'Claims') : printed;
	return new Response(withPolicy(html, locals), response);
};
