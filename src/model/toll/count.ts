import type { Toll } from '../dossier.ts';

type Count = NonNullable<Toll['killed']>;

const figure = (people: number): string => people.toLocaleString('en');

/** “2”, “9–10”, “at least 4”; “not said” where this counter gives no such number. */
export const countWords = (count: Count | undefined): string =>
	count === undefined
		? 'not said'
		: count.max === undefined
			? `at least ${figure(count.min)}`
			: count.min === count.max
				? figure(count.min)
				: `${figure(count.min)}–${figure(count.max)}`;

/** “2 killed and 3 injured”, “9–10 killed”: the figures alone, in the order dead, injured. */
export function tollFigures(toll: Pick<Toll, 'killed' | 'injured'>): string {
	return [
		toll.killed && `${countWords(toll.killed)} killed`,
		toll.injured && `${countWords(toll.injured)} injured`,
	]
		.filter(Boolean)
		.join(' and ');
}
