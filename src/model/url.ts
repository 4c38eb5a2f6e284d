/**
 * Addresses. Everything here is a path from the site's root with a trailing slash, such as `/actors/jundullah/`;
 * `withBase` alone knows that the site may live below `/explainer/`.
 */

/** Puts the base path before a path of the site. Both begin and the base ends with a slash; other addresses pass. */
export function withBase(base: string, path: string): string {
	if (!path.startsWith('/') || path.startsWith('//')) return path;
	return `${normaliseBase(base).slice(0, -1)}${path}`;
}

/**
 * A base path as Astro and GitHub Pages want it: `explainer`, `/explainer` and `/explainer/` all become `/explainer/`.
 * @throws if it has a scheme, a host, a query or characters that a path does not have
 */
export function normaliseBase(base: string): string {
	const trimmed = base.trim().replace(/^\/+|\/+$/g, '');
	if (
		/^[a-z][a-z0-9+.-]*:/i.test(base.trim()) ||
		!/^[A-Za-z0-9._~/-]*$/.test(trimmed) ||
		trimmed.split('/').some((part) => /^\.{1,2}$/.test(part))
	) {
		throw new Error(
			`BASE_PATH: found "${base}"; expected a path such as "/explainer/". To mend: put the scheme and host into SITE_URL and only the path into BASE_PATH.`,
		);
	}
	return trimmed === '' ? '/' : `/${trimmed.replace(/\/{2,}/g, '/')}/`;
}

/**
 * The origin under which the site is published: `https://example.org` without path or trailing slash.
 * @throws if it is no http(s) address, or carries a path (which belongs into BASE_PATH)
 */
export function normaliseSite(site: string): string {
	const url = URL.parse(site.trim());
	if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search || url.hash) {
		throw new Error(
			`SITE_URL: found "${site}"; expected an origin such as "https://example.org". To mend: put the path into BASE_PATH.`,
		);
	}
	return url.origin;
}

/**
 * A web address in the characters of RFC 3986: letters beyond ASCII, and the few marks that only browsers let pass, are
 * percent-encoded; the rest stays as it is written.
 */
export const asciiAddress = (address: string): string => {
	const ascii = /^[\x21-\x7e]*$/.test(address) ? address : new URL(address).href;
	return ascii.replace(/["<>\\^`{|}]/g, encodeURIComponent);
};

const page = (path: string) => (id: string) => `/${path}/${id}/`;
const part = (path: string) => (id: string) => `/${path}/#${id}`;

/** Every address of the site, before the base path. */
export const routes = {
	/** Pages that there is one of. */
	pages: {
		home: '/',
		background: '/background/',
		actors: '/actors/',
		tensions: '/tensions/',
		timeline: '/timeline/',
		map: '/map/',
		relations: '/relations/',
		disputed: '/disputed/',
		thenAndNow: '/then-and-now/',
		claims: '/claims/',
		sources: '/sources/',
		glossary: '/glossary/',
		search: '/search/',
		about: '/about/',
		corrections: '/corrections/',
		keyboard: '/keyboard/',
	},
	chapter: page('background'),
	actor: page('actors'),
	tension: page('tensions'),
	claim: page('claims'),
	/** Claims of one status; the statuses are reserved words among the ids of claims. */
	claimsOf: page('claims'),
	source: page('sources'),
	/** The line of a source in the list of all. */
	sourceLine: part('sources'),
	/** An event in full, on the page of its stretch of time. */
	event: (part: string, id: string) => `/timeline/${part}/#${id}`,
	/** The line of an event in the list of all. */
	eventLine: part('timeline'),
	timelinePart: page('timeline'),
	place: part('map'),
	term: part('glossary'),
	relation: part('relations'),
	dispute: part('disputed'),
	statement: part('then-and-now'),
} as const;
