import { foldedWords } from './fold.ts';

/**
 * Whether a hit can be what was meant. Where a word is in no text, Pagefind answers with ever shorter beginnings of it,
 * down to a letter; a found word must share half of a sought word, and at least three letters where there are three.
 * @param excerpt an excerpt of the hit, as HTML in which `<mark>` holds each word that was found
 * @param sought the words that were asked for, with others for the same
 */
export function plausible(excerpt: string, sought: readonly string[]): boolean {
	const found = [...excerpt.matchAll(/<mark>(.*?)<\/mark>/g)].flatMap(([, word]) => foldedWords(word!));
	// A hit in another spelling of a name may have no mark in its excerpt.
	if (found.length === 0) return true;
	return sought.flatMap(foldedWords).some((word) => {
		const shared = word.slice(0, Math.max(Math.min(3, word.length), Math.ceil(word.length / 2)));
		return found.some((mark) => mark.includes(shared));
	});
}
