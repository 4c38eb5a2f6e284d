import { foldedWords } from '../../model/search/fold.ts';
import { STOP_WORDS } from '../../model/search/stop-words.ts';

/** What a search result leaves for the page to which it leads: the address there, and the words that were sought and found. */

/** Where it is left, in the storage of the tab. */
export const FOUND = 'found';

/** A word as it stands in a text: letters and digits of any script, with the marks, apostrophes and half-spaces in it. */
export const WORD = /[\p{L}\p{M}\p{N}’'\u200c]+/gu;

/** What the spellings of one word share. */
export const foldedWord = (word: string): string => foldedWords(word).join('');

interface Found {
	/** Path and fragment. */
	path: string;
	words: string[];
}

/** Leaves the telling words of some texts for the page to which a link leads; without words nothing is left. */
export function leaveFound({ pathname, hash }: HTMLAnchorElement, texts: readonly string[]): void {
	const words = new Map(
		texts
			.flatMap((text) => text.match(WORD) ?? [])
			.map((word) => [foldedWord(word), word] as const)
			.filter(([folded]) => folded !== '' && !STOP_WORDS.has(folded)),
	);
	if (words.size === 0) return;
	const found: Found = { path: pathname + hash, words: [...words.values()] };
	try {
		sessionStorage.setItem(FOUND, JSON.stringify(found));
	} catch {
		// A browser may refuse the storage; then nothing is marked.
	}
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
