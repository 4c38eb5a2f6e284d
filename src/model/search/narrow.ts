import type { Filters, TextAnswer } from './answer.ts';
import type { MemberLists } from './index-start.ts';
import type { Location } from './location.ts';

/** What filters leave of an answer, and what each value of a filter would leave. */

const NAMES = ['kind', 'actor', 'status'] as const;

/** For each filter, the records of each of its values. */
export type Groups = Record<keyof Filters, ReadonlyMap<string, ReadonlySet<number>>>;

/**
 * The records of each value of each filter.
 * @param lists who records are about and their status, if a reader narrows by them
 */
export function groupRecords(locations: readonly Location[], lists?: MemberLists): Groups {
	const kind = new Map<string, Set<number>>();
	for (const [record, location] of locations.entries())
		kind.set(location.kind, (kind.get(location.kind) ?? new Set()).add(record));
	const sets = (members: Record<string, number[]> = {}): Map<string, Set<number>> =>
		new Map(Object.entries(members).map(([value, records]) => [value, new Set(records)]));
	return { kind, actor: sets(lists?.actor), status: sets(lists?.status) };
}

/** Narrows scores by filters, and counts what each value would leave, the other filters as they are. */
export function narrow(
	scores: ReadonlyMap<number, number>,
	filters: Filters,
	groups: Groups,
): { left: Map<number, number>; counts: TextAnswer['counts'] } {
	const fits = (record: number, names: readonly (keyof Filters)[]): boolean =>
		names.every((name) => {
			const wanted = filters[name];
			return wanted === undefined || (groups[name].get(wanted)?.has(record) ?? false);
		});
	const counted = (name: keyof Filters): Map<string, number> => {
		const open = [...scores.keys()].filter((record) =>
			fits(
				record,
				NAMES.filter((each) => each !== name),
			),
		);
		return new Map(
			[...groups[name]].map(([value, records]) => [
				value,
				open.filter((record) => records.has(record)).length,
			]),
		);
	};
	return {
		left: new Map([...scores].filter(([record]) => fits(record, NAMES))),
		counts: { kind: counted('kind'), actor: counted('actor'), status: counted('status') },
	};
}
