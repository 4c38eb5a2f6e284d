import { hasFigure } from './words.ts';

/** A part of an index of words. */
export interface Part {
	name: string;
	/** The end of its words: it holds those up to here that the parts before it do not. */
	to: string;
}

/** How many letters of a word mostly say in which part it is. */
const TELLING = 3;

/**
 * The last of all characters, with which every end closes, so that what begins like the end comes before it; as a page
 * holds ends, it is not written.
 */
export const LAST = '\u{10FFFF}';

/** The parts in their order, as a page holds them: `en_183e233:anno en_5759619:co en_c3ff35e:`. */
export const encodeParts = (parts: readonly Part[]): string =>
	parts.map(({ name, to }) => `${name}:${to.slice(0, -LAST.length)}`).join(' ');

/** How many parts there are. @param encoded as `encodeParts` writes them */
export const countParts = (encoded: string): number => encoded.split(' ').length;

/**
 * The names of the parts that hold words, without knowing whether the words are in them: what a search will ask for is
 * fetched ahead by this.
 * @param encoded as `encodeParts` writes them
 * @param words folded, the last one perhaps not yet whole. Days, numbers and beginnings of words are passed over: too
 * little of them is known.
 */
export function partsWith(encoded: string, words: readonly string[]): string[] {
	const parts = encoded.split(' ').map((part) => part.split(':') as [name: string, end: string]);
	const names = words
		.filter((word) => word.length >= TELLING && !hasFigure(word))
		.flatMap((word) => parts.find(([, end]) => word <= `${end}${LAST}`)?.[0] ?? []);
	return [...new Set(names)];
}
