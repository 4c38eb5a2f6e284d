import type { Toll } from '../dossier.ts';

/** One count as a stretch of a scale that begins at nobody; in hundredths of the scale. */
export interface TollBar {
	from: number;
	to: number;
	/** Whether the count says “at least”: nobody said where it ends. */
	open: boolean;
}

/** Counts of one event, drawn to one scale. */
export interface TollScale {
	/** What the scale counts. */
	of: 'killed' | 'injured';
	/** Its end, in people. */
	end: number;
	/** The bar of each count, in the order of the counts; a count that does not give this number has none. */
	bars: (TollBar | undefined)[];
}

/** An open count goes on to the end of the scale, which therefore lies beyond every number that was given. */
const BEYOND = 1.2;

/** Whether two counts give different numbers. */
function differ(counts: readonly Toll['killed'][]): boolean {
	const given = counts.filter((count) => count !== undefined);
	return new Set(given.map(({ min, max }) => `${min}-${max ?? ''}`)).size > 1;
}

/**
 * Where counts of one event differ, puts them on one scale: the dead, or the injured if all agree on the dead.
 * @returns nothing where no two counts differ
 */
export function tollScale(tolls: readonly Pick<Toll, 'killed' | 'injured'>[]): TollScale | undefined {
	const of = (['killed', 'injured'] as const).find((each) => differ(tolls.map((toll) => toll[each])));
	if (!of) return undefined;
	const counts = tolls.map((toll) => toll[of]);
	const given = counts.filter((count) => count !== undefined);
	const highest = Math.max(...given.map(({ min, max = min }) => max));
	const anyOpen = given.some(({ max }) => max === undefined);
	const end = anyOpen ? Math.ceil(Math.max(1, highest) * BEYOND) : highest;
	const part = (value: number): number => Math.round((1000 * value) / end) / 10;
	return {
		of,
		end,
		bars: counts.map(
			(count) =>
				count && {
					from: part(count.min),
					to: count.max === undefined ? 100 : part(count.max),
					open: count.max === undefined,
				},
		),
	};
}
