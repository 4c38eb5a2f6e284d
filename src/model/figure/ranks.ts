import { numbersIn } from './numbers.ts';

/** A number beside what it counts, such as a rank or a distance in time: “second call”, “eleven days after”. */
export interface SaidRank {
	value: number;
	/** What is counted, in small letters. */
	of: string;
	words: string;
}

const ORDINALS = 'second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const ORDINAL = new RegExp(String.raw`\b(${ORDINALS.join('|')})\s(\p{Ll}+)`, 'giu');
/** What follows a number that tells how long after or before something else happened. */
const DISTANCE = /^\s(hour|day|week|month|year)s?\s(?:after|later|before|earlier)\b/iu;

/** Reads ranks from the second to the tenth, and distances in time. */
const ranksIn = (text: string): SaidRank[] => [
	...[...text.matchAll(ORDINAL)].map(([words, ordinal = '', of = '']) => ({
		value: ORDINALS.indexOf(ordinal.toLowerCase()) + 2,
		of: of.toLowerCase(),
		words,
	})),
	...numbersIn(text).flatMap(({ value, words, to }) => {
		const [behind, unit] = DISTANCE.exec(text.slice(to)) ?? [];
		return behind && unit ? [{ value, of: `${unit.toLowerCase()}s apart`, words: words + behind }] : [];
	}),
];

/**
 * What a text counts otherwise than its evidence.
 * @returns the ranks and distances of the text for which the evidence has others of the same thing, and not this one
 */
export function contraryRanks(text: string, evidence: string): string[] {
	const ranks = ranksIn(text);
	if (ranks.length === 0) return [];
	const known = ranksIn(evidence);
	return ranks.flatMap(({ value, of, words }) => {
		const same = known.filter((each) => each.of === of);
		return same.length > 0 && !same.some((each) => each.value === value) ? [words] : [];
	});
}
