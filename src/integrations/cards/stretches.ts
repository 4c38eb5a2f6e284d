import bidiFactory from 'bidi-js';
import type { Writing } from '../../model/card/writing.ts';

/** A part of a line whose letters all run to one side; its text is in the order in which it is read. */
export interface Stretch {
	text: string;
	direction: Writing['direction'];
}

const bidi = bidiFactory();

/** Letters and signs of scripts that run leftward. */
const LEFTWARD = /[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Signs that only say how text around them runs. Once it is in order they are done with, and fonts lack them. */
const CONTROLS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/**
 * Puts the lines of a paragraph in the order in which they are seen, by the bidirectional algorithm of Unicode (UAX 9).
 * @param lines the paragraph where it is broken, each break at a single space; order is that of the whole paragraph, so a
 *   comma between two Latin words stays with them at the end of a line, too
 * @param direction of the paragraph
 * @returns the stretches of each line, from left to right
 */
export function stretchesOf(lines: readonly string[], direction: Writing['direction']): Stretch[][] {
	const paragraph = lines.join(' ');
	if (direction === 'ltr' && !LEFTWARD.test(paragraph)) return lines.map((text) => [{ text, direction }]);
	const embedding = bidi.getEmbeddingLevels(paragraph, direction);
	let start = 0;
	return lines.map((line) => {
		const end = start + line.length;
		const stretches: Stretch[] = [];
		let before: number | undefined;
		// The places of all characters, with those of this line in the order in which they are seen.
		const places = bidi.getReorderedIndices(paragraph, embedding, start, end - 1).slice(start, end);
		for (const at of places) {
			const leftward = (embedding.levels[at] ?? 0) % 2 === 1;
			const last = stretches.at(-1);
			const character = paragraph.charAt(at);
			if (
				last &&
				before !== undefined &&
				at - before === (last.direction === 'rtl' ? -1 : 1) &&
				leftward === (last.direction === 'rtl')
			)
				last.text = leftward ? character + last.text : last.text + character;
			else stretches.push({ text: character, direction: leftward ? 'rtl' : 'ltr' });
			before = at;
		}
		start = end + 1;
		return stretches
			.map((each) => ({ ...each, text: each.text.replace(CONTROLS, '') }))
			.filter(({ text }) => text !== '');
	});
}
