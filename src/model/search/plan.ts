import { fold, foldedWords } from './fold.ts';
import type { NameEntry } from './names.ts';
import { longestSpan } from './spans.ts';
import { STOP_WORDS } from './stop-words.ts';
import type { Synonyms } from './synonyms.ts';

/** What the full-text index is asked. */
export interface Plan {
	/** Each word that tells something, with others for the same. */
	terms: { word: string; others: readonly string[] }[];
	/** The query with the site's spelling of the names in it, if that is another than what was typed. */
	understood?: string;
}

/** The most words of a query that are read. */
const MOST_WORDS = 16;

/** How a name is split into words for the index: as a reader would type it. */
const split = (text: string): string[] => text.split(/[\s\u200c–—]+/u).filter(Boolean);

/**
 * Puts the site's spelling for the names in a query, leaves out the words that only ask, and adds others for the same.
 * @param names the list of names; a name found whole is also understood with slips
 * @param whole the entry that the whole query names, if there is just one
 */
export function planQuery(
	query: string,
	names: readonly NameEntry[],
	synonyms: Synonyms,
	whole?: NameEntry,
): Plan {
	const typed = split(query).slice(0, MOST_WORDS);
	const understood = whole ? split(whole[1]) : respelt(typed, names);
	const telling = understood.filter((word) => foldedWords(word).some((part) => !STOP_WORDS.has(part)));
	const words = (telling.length > 0 ? telling : understood).map((word) =>
		word.toLowerCase().replace(/[’']s$|[?!.,;:“”"]/gu, ''),
	);
	// A single word is what is sought; others for the same would only push it down.
	const one = words.length < 2;
	const changed = fold(understood.join(' ')) !== fold(typed.join(' '));
	return {
		terms: [...new Set(words)].filter(Boolean).map((word) => ({ word, others: one ? [] : synonyms(word) })),
		...(changed ? { understood: understood.join(' ') } : {}),
	};
}

/** The words with every other spelling of a name replaced by the site's own. */
function respelt(typed: readonly string[], names: readonly NameEntry[]): string[] {
	const byName = new Map<string, NameEntry>();
	for (const entry of names) for (const name of entry[3]) if (!byName.has(name)) byName.set(name, entry);
	// A name neither begins nor ends with a word that only joins: “China and” is no name.
	const joins = (word: string): boolean => STOP_WORDS.has(word.toLowerCase());
	const bare = (word: string): string => word.replace(/s$/, '');
	const out: string[] = [];
	for (let at = 0; at < typed.length;) {
		const name = longestSpan(typed, at, (words) =>
			joins(words[0]!) || joins(words.at(-1)!) ? undefined : byName.get(fold(words.join(' '))),
		);
		const span = typed.slice(at, at + (name?.length ?? 1));
		// “China” is a name of China’s government and a word of it: what is in the site's name already stays as it is.
		const own = name && new Set(foldedWords(name.found[1]).map(bare));
		const kept = !name || foldedWords(span.join(' ')).every((word) => own!.has(bare(word)));
		out.push(...(kept ? span : split(name.found[1])));
		at += span.length;
	}
	return out;
}
