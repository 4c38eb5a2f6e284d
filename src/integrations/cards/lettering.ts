import { Buffer as Letters, Direction, shape, type Font } from 'harfbuzzjs';
import { ENGLISH, type Writing } from '../../model/card/writing.ts';
import { fontsOf, runsOf } from './fonts.ts';
import type { Glyph } from './glyph.ts';
import { stretchesOf, type Stretch } from './stretches.ts';

/**
 * Text as glyphs. HarfBuzz shapes, so that marks stand on their letters and scripts whose letters join are set as they
 * are written.
 */

/** A line of text with its place, in pixels. */
export interface Line {
	text: string;
	/** English if left out. */
	writing?: Writing;
	/** All lines of its paragraph and its place among them, if it is one of several. */
	among?: { lines: readonly string[]; row: number };
	/** Left edge, right edge or middle of the line, as `align` says. */
	x: number;
	/** Upper edge of a line that is as high as its letters’ size. */
	y: number;
	size: number;
	colour: string;
	bold?: boolean;
	align?: 'left' | 'right' | 'middle';
	/** Space between letters, in parts of the size. None for letters that join. */
	spacing?: number;
	/** What the line may be wide at most. */
	most?: number;
}

const buffer = new Letters();

/**
 * The glyphs of a line with their places, in parts of the letters’ size from its left edge, and its width.
 * @param stretches from left to right
 */
function shaped(stretches: readonly Stretch[], fonts: readonly Font[], spacing: number, language: string) {
	const glyphs: { font: Font; id: number; x: number; y: number }[] = [];
	let width = 0;
	for (const { text, direction } of stretches) {
		const runs = runsOf(text, fonts);
		for (const run of direction === 'rtl' ? runs.reverse() : runs) {
			const { upem } = run.font.face;
			buffer.reset();
			buffer.addText(run.text);
			buffer.setDirection(direction === 'rtl' ? Direction.RTL : Direction.LTR);
			buffer.setLanguage(language);
			buffer.guessSegmentProperties();
			shape(run.font, buffer);
			const places = buffer.getGlyphPositions();
			for (const [at, { codepoint: id }] of buffer.getGlyphInfos().entries()) {
				const { xAdvance = 0, xOffset = 0, yOffset = 0 } = places[at] ?? {};
				glyphs.push({ font: run.font, id, x: width + xOffset / upem, y: yOffset / upem });
				width += xAdvance / upem + spacing;
			}
		}
	}
	return { glyphs, width };
}

/** Widths of words in bold letters, by language. */
const widths = new Map<string, Map<string, number>>();

/** The width of a word in bold letters, in parts of their size; measured once. */
export function widthOf(word: string, writing: Writing): number {
	const words = widths.get(writing.language) ?? new Map<string, number>();
	widths.set(writing.language, words);
	const known = words.get(word);
	if (known !== undefined) return known;
	const [stretches = []] = stretchesOf([word], writing.direction);
	const { width } = shaped(stretches, fontsOf(writing, true), 0, writing.language);
	words.set(word, width);
	return width;
}

/** Where letters stand in a line that is as high as their size, in parts of it: ascent and descent stick out alike. */
function baselineOf([font]: readonly Font[]): number {
	if (!font) return 1;
	const { ascender, descender } = font.hExtents();
	return (1 + (ascender + descender) / font.face.upem) / 2;
}

/**
 * Sets a line of text.
 * @returns its glyphs with their places in the picture, and its width in pixels
 * @throws if a letter is in none of the fonts, or the line is wider than it may be
 */
export function setLine(line: Line): { glyphs: Glyph[]; width: number } {
	const { text, writing = ENGLISH, x, y, size, align = 'left', spacing = 0, most = Infinity } = line;
	const { lines, row } = line.among ?? { lines: [text], row: 0 };
	const fonts = fontsOf(writing, line.bold ?? false);
	const stretches = stretchesOf(lines, writing.direction)[row] ?? [];
	const { glyphs, width: parts } = shaped(stretches, fonts, spacing, writing.language);
	const width = parts * size;
	if (width > most)
		throw new Error(`On its share card “${text}” is ${Math.round(width)} pixels wide, more than fits.`);
	const left = x - { left: 0, right: width, middle: width / 2 }[align];
	const baseline = y + size * baselineOf(fonts);
	return {
		glyphs: glyphs.map((at) => ({ ...at, x: left + at.x * size, y: baseline - at.y * size, size })),
		width,
	};
}
