/**
 * Addresses. Everything here is a path from the site's root with a trailing slash, such as `/actors/ministry/`;
 * `withBase` alone knows that the site may live below `/explainer/`.
 */

/** Puts the base path before a path of the site. Both begin and the base ends with a slash; other addresses pass. */
export const withBase = (base: string, path: string): string =>
	path.startsWith('/') && !path.startsWith('//') ? base.slice(0, -1) + path : path;

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
		short: '/short/',
		classSheet: '/class-sheet/',
		claims: '/claims/',
		sources: '/sources/',
		glossary: '/glossary/',
		search: '/search/',
		about: '/about/',
		accessibility: '/about/accessibility/',
		corrections: '/corrections/',
		changes: '/changes/',
		data: '/data/',
		keyboard: '/keyboard/',
		offline: '/offline/',
		print: '/print/',
	},
	chapter: page('background'),
	actor: page('actors'),
	tension: page('tensions'),
	shortForm: page('short'),
	claim: page('claims'),
	/** Claims of one status; the statuses are reserved words among the ids of claims. */
	claimsOf: page('claims'),
	/** What was corrected on one day. @param day as YYYY-MM-DD */
	correctionsOf: page('corrections'),
	/** What changed on one day. @param day as YYYY-MM-DD */
	changesOf: page('changes'),
	/** How a page is cited, in every style. @param path of the page */
	cite: (path: string) => `${path}cite/`,
	/** A page that is read, as Markdown. @param path of the page */
	markdown: (path: string) => `${path}index.md`,
	/** A claim for the frames of other sites. @param path of the claim */
	card: (path: string) => `${path}card/`,
	source: page('sources'),
	/** The sources of one country, or of all the countries with few. */
	sourcesFrom: page('sources/from'),
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
	/** The pages of a language. @param tag of the language, such as `fa` */
	language: (tag: string) => ({
		home: `/${tag}/`,
		story: `/${tag}/story/`,
		accounts: `/${tag}/accounts/`,
		names: `/${tag}/names/`,
		about: `/${tag}/about/`,
		search: `/${tag}/search/`,
	}),
} as const;
