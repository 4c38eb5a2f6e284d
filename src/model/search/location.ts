import { KINDS, type Kind } from './kinds.ts';
import type { SearchRecord } from './records.ts';

/** Where a record stands: what kind it is and, for pages of prose and their parts, on which page. */
export interface Location {
	kind: Kind;
	/** The page, counted from 0 in the order of the records, and whether the record is that page as a whole. */
	page?: { number: number; whole: boolean };
}

/** Kinds whose pages have parts that can be found by themselves; the parts are shown under their page. */
const PROSE: readonly Kind[] = ['Actors', 'Background', 'Tensions'];

/** Works out where each record stands, in the order of the records. */
export function locationsOf(records: readonly Pick<SearchRecord, 'path' | 'kind'>[]): Location[] {
	const numbers = new Map<string, number>();
	return records.map(({ path, kind }) => {
		if (!PROSE.includes(kind)) return { kind };
		const [page = '', fragment] = path.split('#');
		const number = numbers.get(page) ?? numbers.size;
		numbers.set(page, number);
		return { kind, page: { number, whole: fragment === undefined } };
	});
}

/**
 * A location as one short value, which the search index holds as a filter: the kind, then for prose “/” and the number
 * of the page, with “#” behind it for a part of the page: `Events`, `Actors/3`, `Actors/3#`.
 */
export const encodeLocation = ({ kind, page }: Location): string =>
	page ? `${kind}/${page.number}${page.whole ? '' : '#'}` : kind;

/**
 * The location that `encodeLocation` wrote.
 * @throws RangeError for any other value
 */
export function decodeLocation(value: string): Location {
	const [, name, number, part] = /^([A-Za-z]+)(?:\/(0|[1-9]\d*)(#?))?$/.exec(value) ?? [];
	const kind = KINDS.find((each) => each === name);
	if (!kind) throw new RangeError(`“${value}” is no location in the search index.`);
	return number === undefined ? { kind } : { kind, page: { number: Number(number), whole: part === '' } };
}
