import type { Toll } from './dossier.ts';
import { words } from './date.ts';

type Count = NonNullable<Toll['killed']>;

const range = ({ min, max }: Count): string =>
	max === undefined ? `at least ${min}` : min === max ? String(min) : `${min}–${max}`;

/** “2 killed and 3 injured”, “9–10 killed”: the figures alone, in the order dead, injured. */
export function tollFigures(toll: Pick<Toll, 'killed' | 'injured'>): string {
	return [toll.killed && `${range(toll.killed)} killed`, toll.injured && `${range(toll.injured)} injured`]
		.filter(Boolean)
		.join(' and ');
}

/** A whole count: “2 killed and 3 injured (children killed, girls injured), counted by Pakistan, 17 January 2024”. */
export function tollWords(toll: Toll): string {
	const who = toll.who ? ` (${toll.who})` : '';
	return `${tollFigures(toll)}${who}, counted by ${toll.countedBy.name}, ${words(toll.asOf)}`;
}
