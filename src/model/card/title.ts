import type { Writing } from './writing.ts';

/** A title broken into lines at a size at which it fits its room. */
export interface SetTitle {
	/** Of the letters, in pixels. */
	size: number;
	lines: string[];
}

/** What a title may take up, in pixels. */
export interface Room {
	width: number;
	height: number;
}

/** Sizes of a title in pixels, the largest first. Below the last nothing could be read on a phone. */
export const SIZES = [96, 88, 80, 74, 68, 62, 57, 52, 48, 44, 41, 38, 35, 32] as const;

/**
 * Line height in parts of the size: long titles are set small and need more air between their lines, and letters that run
 * leftward reach further down and up.
 */
export const leading = (size: number, direction: Writing['direction']): number =>
	direction === 'rtl' ? 1.4 : size > 60 ? 1.08 : 1.2;

/** Fills lines word by word. A word wider than the line stands alone and sticks out. @returns the first word of each line */
function fill(widths: readonly number[], space: number, width: number): number[] {
	const starts: number[] = [];
	let filled = Infinity;
	for (const [at, word] of widths.entries()) {
		filled += space + word;
		if (filled <= width) continue;
		starts.push(at);
		filled = word;
	}
	return starts;
}

/**
 * Sets a title as large as its room allows, in lines of about the same length; no more lines than the size needs.
 * Nothing is cut: a title that fits at no size is refused.
 * @param widthOf width of a word, or of a space, in parts of the size of its letters
 * @param direction from which side it is read
 * @throws with the title and what to do
 */
export function setTitle(
	text: string,
	widthOf: (text: string) => number,
	room: Room,
	direction: Writing['direction'] = 'ltr',
): SetTitle {
	const words = text.trim().split(/ +/);
	const widths = words.map(widthOf);
	const widest = Math.max(...widths);
	const space = widthOf('\u00a0');
	for (const size of SIZES) {
		const width = room.width / size;
		const greedy = fill(widths, space, width);
		if (widest > width || greedy.length * leading(size, direction) * size > room.height) continue;
		// The narrowest measure that needs no further line makes the lines alike.
		let [narrow, wide] = [widest, width];
		while (wide - narrow > 0.05) {
			const middle = (narrow + wide) / 2;
			if (fill(widths, space, middle).length > greedy.length) narrow = middle;
			else wide = middle;
		}
		const starts = fill(widths, space, wide);
		return { size, lines: starts.map((start, line) => words.slice(start, starts[line + 1]).join(' ')) };
	}
	throw new Error(`The title “${text}” does not fit on its share card at any size. To mend: shorten it.`);
}
