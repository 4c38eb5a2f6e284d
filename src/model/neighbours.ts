/** The entries before and after one in a list; `undefined` at either end. */
export function neighbours<T>(list: readonly T[], one: T): { previous: T | undefined; next: T | undefined } {
	const at = list.indexOf(one);
	return { previous: list[at - 1], next: at < 0 ? undefined : list[at + 1] };
}
