import { FOUND, plainWord, WORD, type Found } from './found.ts';

/**
 * Leaves the telling words of some texts for the page to which a link leads; without words nothing is left.
 * @param joins whether a word tells nothing
 */
export function leaveFound(
	{ pathname, hash }: HTMLAnchorElement,
	texts: readonly string[],
	joins: (word: string) => boolean,
): void {
	const words = new Map(
		texts
			.flatMap((text) => text.match(WORD) ?? [])
			.map((word) => [plainWord(word), word] as const)
			.filter(([folded, word]) => folded !== '' && !joins(word)),
	);
	if (words.size === 0) return;
	const found: Found = { path: pathname + hash, words: [...words.values()] };
	try {
		sessionStorage.setItem(FOUND, JSON.stringify(found));
	} catch {
		// A browser may refuse the storage; then nothing is marked.
	}
}
