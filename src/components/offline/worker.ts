import { clientsClaim } from 'workbox-core';
import { registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import { dated } from './dated.ts';
import {
	cacheName,
	dayInWords,
	isLasting,
	SAVED_ON,
	savedAddress,
	withNote,
} from '../../model/offline/saved.ts';

/**
 * @file The service worker, started by those alone who ask for it on the page about offline use (decision 0094). It asks the
 * network first, so that no correction is hidden by a copy, and gives out a saved copy where there is no answer.
 * The build makes `worker.js` of it, at the root of the site.
 */

declare const self: { skipWaiting: () => Promise<void> };

/** The worker lies at the root of the site. */
const BASE = new URL('./', location.href).pathname;

/** How long a page is waited for before a saved copy is shown, in seconds: slow networks are no dead ones. */
const PATIENCE = 20;

/** A page made to say something about itself. */
const noted = async (page: Response, note: string): Promise<Response> =>
	new Response(withNote(await page.text(), note), { status: page.status, headers: page.headers });

const saving = {
	cacheKeyWillBeUsed: ({ request }: { request: Request }) => Promise.resolve(savedAddress(request.url)),
	// A redirect is none of a file’s words: saved, it would stand in the place of the page.
	cacheWillUpdate: ({ response }: { response: Response }) =>
		Promise.resolve(response.status === 200 ? dated(response) : null),
};

const pages = new NetworkFirst({
	cacheName: cacheName(BASE),
	networkTimeoutSeconds: PATIENCE,
	plugins: [
		saving,
		{
			cachedResponseWillBeUsed: async ({ cachedResponse }) => {
				const saved = cachedResponse?.headers.get(SAVED_ON);
				if (!cachedResponse || !saved) return cachedResponse;
				return noted(
					cachedResponse,
					`This is a copy saved on ${dayInWords(saved)}. What was changed on the site since then is not in it.`,
				);
			},
			handlerDidError: async () => {
				const offline = await caches.match(new URL(`${BASE}offline/`, location.href).href);
				return (
					offline &&
					noted(
						offline,
						'The page that you asked for is not saved on this device, and the site cannot be reached.',
					)
				);
			},
		},
	],
});
const others = new NetworkFirst({ cacheName: cacheName(BASE), plugins: [saving] });
const lasting = new CacheFirst({ cacheName: cacheName(BASE), plugins: [saving] });

const isOurs = (url: URL): boolean => url.origin === location.origin && url.pathname.startsWith(BASE);

// Where a server would lead on to the address with its slash, so must this: pages name some files from where they are.
registerRoute(
	({ url, request }) =>
		isOurs(url) && request.mode === 'navigate' && !savedAddress(url.href).endsWith(url.pathname),
	({ url, request }) =>
		fetch(request).catch(() => Response.redirect(savedAddress(url.href) + url.search + url.hash)),
);
registerRoute(({ url, request }) => isOurs(url) && request.mode === 'navigate', pages);
registerRoute(({ url }) => isOurs(url) && isLasting(url.pathname), lasting);
registerRoute(({ url }) => isOurs(url), others);

void self.skipWaiting();
clientsClaim();
