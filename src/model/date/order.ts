import { readDate } from './read.ts';

/** Sorts by the first moment that a date may mean, then by its precision (the vaguer first), then as text. */
export function compareDates(a: string, b: string): number {
	const [x, y] = [readDate(a), readDate(b)];
	return x.min - y.min || y.max - x.max || (a < b ? -1 : a > b ? 1 : 0);
}

/** The latest of some dates by the last moment each may mean; nothing if there is no date. */
export const newest = (dates: readonly string[]): string | undefined =>
	dates.reduce<string | undefined>(
		(best, date) => (best === undefined || readDate(date).max > readDate(best).max ? date : best),
		undefined,
	);
