import type { ScriptsForm } from '../search/concepts.ts';
import { foldedNames, KIND_OF_SECTION, type NameEntry } from '../search/names.ts';
import type { SearchRecord } from '../search/record.ts';
import { bookId } from './addresses.ts';
import type { BookName } from './held-names.ts';

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
	names: readonly BookName[];
	/** The concepts in languages of Arabic script, and in the others. */
	scripts: ScriptsForm;
	others: ScriptsForm;
}

/** The id in the book of a path of the site, with a fragment or without. */
const idOfPath = (path: string): string => {
	const [page = '', fragment] = path.split('#');
	return bookId(page, fragment);
};

const same = (some: readonly string[], others: readonly string[]): boolean =>
	some.length === others.length && some.every((each, at) => each === others[at]);

/**
 * An entry of the list by the record that has its names.
 * @throws if there is none: its names could not be told from the record
 */
function bookName(
	[path, title, section, folded, summary]: NameEntry,
	records: readonly BookRecord[],
): BookName {
	const id = idOfPath(path);
	const number = records.findIndex((record) => record.id === id);
	const record = records[number];
	const names = record?.names ?? [];
	// Names begin with what nobody looks up: the role of an actor, or all that is held in a tension.
	const firsts = [...names.keys(), names.length];
	const from = firsts.find((first) => same(folded, foldedNames(title, names.slice(first))));
	if (from === undefined || record?.title !== title || record.kind !== KIND_OF_SECTION[section])
		throw new Error(
			`The names of ${path} are not those under which search finds it in the portable edition.`,
		);
	return [number, from, summary];
}

function bookRecord(record: SearchRecord, claims: ReadonlyMap<string, string>): BookRecord {
	const { path, title, names, kind, page, more, date, place } = record;
	const claim = record.same && claims.get(record.same.path);
	return {
		id: idOfPath(path),
		kind,
		title,
		...(names.length > 0 ? { names } : {}),
		...(page ? { page } : {}),
		...(more ? { more } : {}),
		...(date ? { date } : {}),
		...(place ? { place } : {}),
		...(record.same && claim ? { same: { id: claim, title: record.same.title } } : {}),
	};
}

/**
 * What the search of a book holds.
 * @param records everything that search can find on the site, but for the sources
 * @param ids every id of the book: pages that there is one of may be missing in it, nothing else
 * @param claims the id of each claim in the book, by its path on the site
 * @throws if search would lead to a place that the book does not have, or a name stands in no record
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
	const held = records
		.filter((record) => record.kind !== 'Claims' && isThere(record))
		.map((record) => bookRecord(record, claims));
	return {
		records: held,
		names: names.filter(([path]) => ids.has(idOfPath(path))).map((entry) => bookName(entry, held)),
		scripts,
		others,
	};
}
