/** How saved files are named and told, alike in the page that saves them and in the service worker that gives them out. */

/** The header, of our own, in which a saved file says when it came from the site: an ISO 8601 moment. */
export const SAVED_ON = 'saved-on';

/**
 * The name of the cache. Sites of one owner share an origin, and all of its caches: so the base path is in it.
 * @param base the base path of the site, with slashes around it
 */
export const cacheName = (base: string): string => `saved copy of ${base}`;

/**
 * The address under which a file is saved: without query and fragment, and a page with its slash, since that is where a
 * server would send those who left it out.
 */
export function savedAddress(address: string): string {
	const { origin, pathname } = new URL(address);
	const last = pathname.slice(pathname.lastIndexOf('/') + 1);
	return `${origin}${pathname}${last === '' || last.includes('.') ? '' : '/'}`;
}

/** Whether a file has a name made from what it holds, so that a copy of it is never too old. */
export const isLasting = (pathname: string): boolean =>
	/\/_astro\/|\.pf_(?:meta|index|fragment)$/.test(pathname);

/** A day as readers are told it, such as “29 November 2026”, by their own clock. @param moment in ISO 8601 */
export const dayInWords = (moment: string): string =>
	new Date(moment).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

/**
 * Says at the beginning of what a page is about something on the copy itself.
 * @param html the whole page
 * @param note plain text without markup
 */
export const withNote = (html: string, note: string): string =>
	html.replace(/<main\b[^>]*>/, (main) => `${main}<p class="saved-copy" role="note">${note}</p>`);
