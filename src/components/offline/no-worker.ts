import { cacheName } from '../../model/offline/saved.ts';

/**
 * @file In the place of the service worker where the subject's settings take it back: browsers that have it fetch this,
 * and are rid of it and of all that it kept.
 */

declare const self: {
	skipWaiting: () => Promise<void>;
	registration: { unregister: () => Promise<boolean> };
	addEventListener: (
		name: 'install' | 'activate',
		listener: (event: { waitUntil: (work: Promise<unknown>) => void }) => void,
	) => void;
};

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', (event) =>
	event.waitUntil(
		Promise.all([
			caches.delete(cacheName(new URL('./', location.href).pathname)),
			self.registration.unregister(),
		]),
	),
);
