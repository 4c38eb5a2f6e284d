import { heldNames } from '../../model/book/held-names.ts';
import type { BookSearch } from '../../model/book/search.ts';
import type { TextAnswer } from '../../model/search/answer.ts';
import { addressWord } from '../../model/search/address-word.ts';
import { conceptWordsBy } from '../../model/search/index-concepts.ts';
import { findNames, KIND_OF_SECTION, type NameEntry } from '../../model/search/names.ts';
import { ask, askWord } from '../search/ask.ts';
import { meaningsBy } from '../search/meanings.ts';
import { BookIndex } from './book-index.ts';
import { claimEntries, sourceEntries } from './entries.ts';

/** The search of the open book: names and texts, by the same reading of queries as on the site. */

/** What a query is answered with. */
export interface BookAnswer {
	names: readonly NameEntry[];
	texts: TextAnswer;
}

/** A name with more bearers than this is better found in the text. */
const MOST_NAMES = 6;

/**
 * @param held what the book holds for it
 * @param book the element with all texts
 * @returns answers a query as `typedQuery` gives it, in one kind or in all
 */
export function searchOf(
	held: BookSearch,
	book: Element,
): (query: string, kind: string, literal: boolean) => Promise<BookAnswer> {
	const senses = import.meta.env.SENSES;
	const conceptsIn = conceptWordsBy(senses);
	const made = new Map<string, BookIndex>();
	/** The index is made when it is first asked: a reader who does not search need not wait for it. */
	const indexOf = (which: 'texts' | 'sources'): BookIndex => {
		const index =
			made.get(which) ??
			new BookIndex(
				which === 'sources' ? sourceEntries(book) : [...claimEntries(book), ...held.records],
				book,
				conceptsIn,
			);
		made.set(which, index);
		return index;
	};
	/** Folded when they are first asked for. */
	let folded: readonly NameEntry[] | undefined;
	const meanings = meaningsBy(senses, {
		scripts: () => Promise.resolve(held.scripts),
		others: () => Promise.resolve(held.others),
	});
	return async (query, kind, literal) => {
		const all = (folded ??= heldNames(held));
		const names = findNames(all, query)
			.filter(([, , section]) => !kind || KIND_OF_SECTION[section] === kind)
			.slice(0, MOST_NAMES);
		const request = { query, filters: kind ? { kind } : {}, narrowing: false, root: '/' };
		const address = addressWord(query);
		const texts =
			address === undefined
				? await ask(indexOf(kind === 'Sources' ? 'sources' : 'texts'), {
						...request,
						literal,
						names: all,
						meanings,
					})
				: await askWord(indexOf('sources'), address, request);
		return { names, texts };
	};
}
