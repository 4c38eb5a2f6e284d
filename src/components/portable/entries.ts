import type { BookRecord } from '../../model/book/search.ts';
import { addressWord } from '../../model/search/address-word.ts';
import type { Shown } from '../../model/search/shown.ts';

/** Claims and sources as the search knows them, read off the entries that stand in the open book. */

/** What can be found: a record that the book holds for its search, or an entry that was read off it. */
export type BookEntry = BookRecord & Pick<Shown, 'status' | 'sources'>;

const textOf = (entry: Element, part: string): string => entry.querySelector(part)?.textContent ?? '';

export const claimEntries = (book: Element): BookEntry[] =>
	[...book.querySelectorAll('.book-claim')].map((entry): BookEntry => {
		const status = entry.querySelector<HTMLElement>('.status')?.dataset['status'] as Shown['status'];
		const author = entry.querySelector('.standing .speaker')?.textContent;
		return {
			id: entry.id,
			kind: 'Claims',
			title: textOf(entry, '[data-title]'),
			sources: entry.querySelectorAll('.cited > li').length,
			...(status ? { status } : {}),
			...(author ? { more: author } : {}),
		};
	});

export const sourceEntries = (book: Element): BookEntry[] =>
	[...book.querySelectorAll('.book-source')].map((entry): BookEntry => {
		// Its own link is the first: to its publisher.
		const link = entry.querySelector('a');
		const address = addressWord(link?.href ?? '');
		return {
			id: entry.id,
			kind: 'Sources',
			title: link?.textContent ?? '',
			...(address ? { more: address } : {}),
		};
	});
