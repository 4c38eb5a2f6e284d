import type { Kind } from './kinds.ts';
import { decodeLocation, encodeLocation, locationsOf, type Location } from './location.ts';
import type { SearchRecord } from './record.ts';

/** What a browser knows of an index before it asks it: the search page holds it, so that it costs no request. */
export interface IndexStart {
	/** Names of the files that every first search needs. */
	first: readonly string[];
	/** Pagefind's entry file. */
	entry: string;
	/** The parts of its words, as `encodeParts` writes them. */
	parts: string;
	/** Where each record stands, as `encodeStands` writes it. */
	stands: string;
}

/** For each value of a filter, the numbers of the records that have it, in the order of the index. */
export type MemberLists = Record<'actor' | 'status', Record<string, number[]>>;

/** A record and the one of the same words, by number. */
export type Pair = readonly [number, number];

/**
 * Where each record of an index stands, in its order: runs of records that stand alike, as `Claims*590 Actors/0 Actors/0#*6`;
 * then, behind a bar, pairs of records of the same words: `12=640`.
 * @param prose as for `locationsOf`
 */
export function encodeStands(order: readonly SearchRecord[], prose?: readonly Kind[]): string {
	const runs: [location: string, length: number][] = [];
	for (const location of locationsOf(order, prose).map(encodeLocation)) {
		const last = runs.at(-1);
		if (last?.[0] === location) last[1] += 1;
		else runs.push([location, 1]);
	}
	const numbers = new Map(order.map(({ path }, number) => [path, number]));
	const pairs = order.flatMap(({ same }, number) => {
		const other = same === undefined ? undefined : numbers.get(same.path);
		return other === undefined ? [] : [`${number}=${other}`];
	});
	const written = runs.map(([location, length]) => (length === 1 ? location : `${location}*${length}`));
	return `${written.join(' ')}|${pairs.join(' ')}`;
}

/** The location of each record, by its number, and the pairs. */
export interface Stands {
	locations: readonly Location[];
	pairs: readonly Pair[];
}

/**
 * What `encodeStands` wrote.
 * @throws RangeError for a location that there is not
 */
export function decodeStands(text: string): Stands {
	const [runs = '', pairs = ''] = text.split('|');
	return {
		locations: runs
			.split(' ')
			.filter(Boolean)
			.flatMap((run) => {
				const [location = '', length = '1'] = run.split('*');
				return Array.from({ length: Number(length) }, () => decodeLocation(location));
			}),
		pairs: pairs
			.split(' ')
			.filter(Boolean)
			.map((pair) => {
				const [one, other] = pair.split('=').map(Number);
				return [one ?? 0, other ?? 0];
			}),
	};
}

/** Who each record is about and its status, as lists of numbers for each value. */
export function membersOf(order: readonly SearchRecord[]): MemberLists {
	const lists: MemberLists = { actor: {}, status: {} };
	for (const [number, { actors, status }] of order.entries()) {
		for (const actor of actors) (lists.actor[actor] ??= []).push(number);
		if (status) (lists.status[status] ??= []).push(number);
	}
	return lists;
}
