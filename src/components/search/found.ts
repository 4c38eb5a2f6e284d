/** What a search result leaves for the page to which it leads: the address there, and the words that were found. */

/** Where it is left, in the storage of the tab. */
export const FOUND = 'found';

/** A word as it stands in a text: letters and digits of any script, with the apostrophes in it. */
export const WORD = /[\p{L}\p{N}’']+/gu;

interface Found {
	/** Path and fragment. */
	path: string;
	words: string[];
}

/** Leaves the words of some marked texts for the page to which a link leads; without words nothing is left. */
export function leaveFound({ pathname, hash }: HTMLAnchorElement, marked: readonly string[]): void {
	const words = [...new Set(marked.flatMap((text) => text.match(WORD) ?? []))];
	const found: Found = { path: pathname + hash, words };
	if (words.length > 0) sessionStorage.setItem(FOUND, JSON.stringify(found));
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
