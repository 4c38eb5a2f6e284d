import { KINDS, type Kind } from './kinds.ts';
import type { SearchRecord } from './record.ts';

/** Where a record stands: what kind it is and, for pages of prose and their parts, on which page. */
export interface Location {
	kind: Kind;
	/** The page, counted from 0 in the order of the records, and whether the record is that page as a whole. */
	page?: { number: number; whole: boolean };
	/** Whether it tells of the moment that the site is about. */
	central?: boolean;
}

/** Kinds whose pages have parts that can be found by themselves; the parts are shown under their page. */
const PROSE: readonly Kind[] = ['Actors', 'Background', 'Tensions'];

/**
 * Works out where each record stands, in the order of the records.
 * @param prose kinds of which the records of one page belong together
 */
export function locationsOf(
	records: readonly Pick<SearchRecord, 'path' | 'kind' | 'central'>[],
	prose = PROSE,
): Location[] {
	const numbers = new Map<string, number>();
	return records.map(({ path, kind, central }) => {
		if (!prose.includes(kind)) return { kind, ...(central ? { central } : {}) };
		const [page = '', fragment] = path.split('#');
		const number = numbers.get(page) ?? numbers.size;
		numbers.set(page, number);
		return { kind, page: { number, whole: fragment === undefined } };
	});
}

/**
 * A location as one short value, which the search index holds as a filter: the kind, then for prose “/” and the number
 * of the page, with “#” behind it for a part of the page; “!” for what is central: `Events!`, `Actors/3`, `Actors/3#`.
 */
export const encodeLocation = ({ kind, page, central }: Location): string =>
	page ? `${kind}/${page.number}${page.whole ? '' : '#'}` : `${kind}${central ? '!' : ''}`;

/**
 * The location that `encodeLocation` wrote.
 * @throws RangeError for any other value
 */
export function decodeLocation(value: string): Location {
	const [, name, number, part, mark] = /^([A-Za-z]+)(?:\/(0|[1-9]\d*)(#?)|(!))?$/.exec(value) ?? [];
	const kind = KINDS.find((each) => each === name);
	if (!kind) throw new RangeError(`“${value}” is no location in the search index.`);
	return number === undefined
		? { kind, ...(mark ? { central: true } : {}) }
		: { kind, page: { number: Number(number), whole: part === '' } };
}
