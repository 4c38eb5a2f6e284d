import type { ScriptsForm } from '../search/concepts.ts';
import type { NameEntry } from '../search/names.ts';
import type { SearchRecord } from '../search/record.ts';
import { bookId } from './addresses.ts';

/** What the portable edition holds for its search beside the texts themselves, which stand in it once. */

/** A record of the search: where its text stands, and what that text does not say. */
export type BookRecord = Omit<
	SearchRecord,
	'path' | 'text' | 'names' | 'actors' | 'same' | 'status' | 'sources'
> & {
	/** Id of the element that holds it, or of the heading with which it begins. */
	id: string;
	names?: readonly string[];
	/** The record that says the same, by its id. */
	same?: { id: string; title: string };
};

export interface BookSearch {
	/** What can be found but for claims and sources: these tell all of themselves where they stand. */
	records: readonly BookRecord[];
	names: readonly NameEntry[];
	/** The concepts in languages of Arabic script, and in the others. */
	scripts: ScriptsForm;
	others: ScriptsForm;
}

/** The id in the book of a path of the site, with a fragment or without. */
const idOfPath = (path: string): string => {
	const [page = '', fragment] = path.split('#');
	return bookId(page, fragment);
};

function bookRecord(record: SearchRecord, claims: ReadonlyMap<string, string>): BookRecord {
	const { path, title, names, kind, page, more, date, place } = record;
	const same = record.same && claims.get(record.same.path);
	return {
		id: idOfPath(path),
		kind,
		title,
		...(names.length > 0 ? { names } : {}),
		...(page ? { page } : {}),
		...(more ? { more } : {}),
		...(date ? { date } : {}),
		...(place ? { place } : {}),
		...(record.same && same ? { same: { id: same, title: record.same.title } } : {}),
	};
}

/**
 * What the search of a book holds.
 * @param records everything that search can find on the site, but for the sources
 * @param ids every id of the book: pages that there is one of may be missing in it, nothing else
 * @param claims the id of each claim in the book, by its path on the site
 * @throws if search would lead to a place that the book does not have
 */
export function bookSearch(
	records: readonly SearchRecord[],
	names: readonly NameEntry[],
	{ scripts, others }: Pick<BookSearch, 'scripts' | 'others'>,
	ids: ReadonlySet<string>,
	claims: ReadonlyMap<string, string>,
): BookSearch {
	const isThere = ({ path, kind }: SearchRecord): boolean =>
		kind === 'Claims' ? claims.has(path) : ids.has(idOfPath(path));
	const lost = records.filter((record) => record.kind !== 'Pages' && !isThere(record));
	if (lost.length > 0)
		throw new Error(
			`Search in the portable edition would lead to places that it does not have: ${lost.map(({ path }) => path).join(', ')}`,
		);
	return {
		records: records
			.filter((record) => record.kind !== 'Claims' && isThere(record))
			.map((record) => bookRecord(record, claims)),
		names: names
			.filter(([path]) => ids.has(idOfPath(path)))
			.map(([path, ...rest]): NameEntry => [`#${idOfPath(path)}`, ...rest]),
		scripts,
		others,
	};
}
