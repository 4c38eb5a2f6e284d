import { foldedNames, KIND_OF_SECTION, type NameEntry } from '../search/names.ts';
import type { BookSearch } from './search.ts';

/** The list of names that the portable edition looks up, told by the records of its search. */

/**
 * An entry of the list of names, which has its title and its names from a record: the number of the record, the number
 * of the first of its names that are looked up, and what the entry is. So a name stands in the book's search once.
 */
export type BookName = readonly [record: number, from: number, summary: string];

const sectionOf = (kind: string): string =>
	Object.entries(KIND_OF_SECTION).find(([, each]) => each === kind)?.[0] ?? '';

/** The list of names as the search looks them up. */
export const heldNames = ({ records, names }: Pick<BookSearch, 'records' | 'names'>): NameEntry[] =>
	names.flatMap(([number, from, summary]): NameEntry[] => {
		const record = records[number];
		if (!record) return [];
		const { id, title, kind, names: all = [] } = record;
		return [[`#${id}`, title, sectionOf(kind), foldedNames(title, all.slice(from)), summary]];
	});
