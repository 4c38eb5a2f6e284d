/** How often each value stands in a list, most first; of two with one count, the earlier in the alphabet first. */
export function tally<T extends string>(values: Iterable<T>): [value: T, count: number][] {
	const counts = new Map<T, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
