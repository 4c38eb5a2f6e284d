/** What a search result leaves for the page to which it leads. */

/** Where it is left, in the storage of the tab. */
export const FOUND = 'found';

/** A word as it stands in a text: letters and digits of any script, with the marks, apostrophes and half-spaces in it. */
export const WORD = /[\p{L}\p{M}\p{N}’'\u200c]+/gu;

/** What the spellings of one word share: no case, no accents and points, no half-space. Light, as it is fetched with a page. */
export const plainWord = (word: string): string =>
	word
		.normalize('NFKD')
		.replace(/[\p{M}\u200c]/gu, '')
		.toLowerCase();

export interface Found {
	/** Path and fragment. */
	path: string;
	words: string[];
}

/**
 * Takes what was left, so that it is there once only.
 * @param path path and fragment of this page
 * @returns the words; none if nothing was left, or for another page
 */
export function takeFound(path: string): string[] {
	const found = JSON.parse(sessionStorage.getItem(FOUND) ?? 'null') as Found | null;
	sessionStorage.removeItem(FOUND);
	return found?.path === path ? found.words : [];
}
