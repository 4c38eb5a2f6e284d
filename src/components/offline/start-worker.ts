import { href } from '../../href.ts';

/** What Trusted Types are to a page that makes one; the types of TypeScript do not have them yet. */
declare global {
	interface Window {
		trustedTypes?: {
			createPolicy: (
				name: string,
				rules: { createScriptURL: (address: string) => string },
			) => { createScriptURL: (address: string) => string };
		};
	}
}

const WORKER = href('/worker.js');

/** The one policy that the page about offline use may make; it lets the address of the service worker pass and no other. */
const policy = window.trustedTypes?.createPolicy('offline', {
	createScriptURL: (address) => {
		if (address !== WORKER) throw new TypeError(`${address} is no script of this site`);
		return address;
	},
});

/** Starts the service worker for all pages of the site. @throws a DOMException where the browser does not let it */
export async function startWorker(): Promise<void> {
	await navigator.serviceWorker.register(policy?.createScriptURL(WORKER) ?? WORKER, { scope: href('/') });
	await navigator.serviceWorker.ready;
}

/** Ends it; pages that are open ask the network alone from their next load on. */
export async function stopWorker(): Promise<void> {
	await (await navigator.serviceWorker.getRegistration(href('/')))?.unregister();
}
