import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { convert } from 'fontverter';
import { Blob, Buffer as Letters, Face, Font, shape } from 'harfbuzzjs';
import type { Glyph } from './glyph.ts';

/**
 * Text as glyphs, from font files of the project: a picture with letters is then the same on every machine, whatever
 * fonts it has. HarfBuzz shapes, so that marks stand on their letters and scripts whose letters join are set as they
 * are written.
 */

const { resolve } = createRequire(import.meta.url);

/** Opens a font file of a package. HarfBuzz reads what is inside a WOFF file, not the file itself. */
async function open(file: string): Promise<Font> {
	const bytes = await convert(readFileSync(resolve(file)), 'sfnt');
	return new Font(new Face(new Blob(Uint8Array.from(bytes).buffer)));
}

const serif = (weight: number): Promise<Font[]> =>
	// The second of the two has the letters that English does not use, such as ā and ş.
	Promise.all(
		['latin', 'latin-ext'].map((letters) =>
			open(`@fontsource/source-serif-4/files/source-serif-4-${letters}-${weight}-normal.woff`),
		),
	);

/** Fonts by weight; a letter is set in the first that has it. */
const FONTS = { regular: await serif(400), bold: await serif(600) };

/** A line of text with its place, in pixels. */
export interface Line {
	text: string;
	/** Left edge, right edge or middle of the line, as `align` says. */
	x: number;
	/** Upper edge of a line that is as high as its letters’ size. */
	y: number;
	size: number;
	colour: string;
	bold?: boolean;
	align?: 'left' | 'right' | 'middle';
	/** Space between letters, in parts of the size. */
	spacing?: number;
	/** What the line may be wide at most. */
	most?: number;
}

/** A stretch of text in one font. */
interface Run {
	font: Font;
	text: string;
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const has = (font: Font, text: string): boolean =>
	[...text].every((character) => font.nominalGlyph(character.codePointAt(0) ?? 0) !== undefined);

/**
 * Parts a text by the fonts that have its letters. A space stays in the font of the word before it: words of a script
 * that runs leftward are then shaped together and stand in their order.
 * @throws if a letter is in none of the fonts
 */
function runsOf(text: string, fonts: readonly Font[]): Run[] {
	const runs: Run[] = [];
	for (const { segment } of graphemes.segment(text)) {
		const last = runs.at(-1);
		const font = [...(last && /^\s$/.test(segment) ? [last.font] : []), ...fonts].find((each) =>
			has(each, segment),
		);
		if (!font)
			throw new Error(
				`The font of the share cards has no “${segment}”. To mend: write it otherwise, or add a font that has it to src/integrations/cards/lettering.ts.`,
			);
		if (last?.font === font) last.text += segment;
		else runs.push({ font, text: segment });
	}
	return runs;
}

const buffer = new Letters();

/** The glyphs of a text with their places, in parts of the letters’ size from the start of the line, and its width. */
function shaped(text: string, fonts: readonly Font[], spacing: number) {
	const glyphs: { font: Font; id: number; x: number; y: number }[] = [];
	let width = 0;
	for (const { font, text: part } of runsOf(text, fonts)) {
		const { upem } = font.face;
		buffer.reset();
		buffer.addText(part);
		buffer.guessSegmentProperties();
		shape(font, buffer);
		const places = buffer.getGlyphPositions();
		for (const [at, { codepoint: id }] of buffer.getGlyphInfos().entries()) {
			const { xAdvance = 0, xOffset = 0, yOffset = 0 } = places[at] ?? {};
			glyphs.push({ font, id, x: width + xOffset / upem, y: yOffset / upem });
			width += xAdvance / upem + spacing;
		}
	}
	return { glyphs, width };
}

const words = new Map<string, number>();

/**
 * The width of a text in bold letters, in parts of their size: that of its words, each measured once, and of the
 * spaces between them.
 */
export function widthOf(text: string): number {
	const wordWidth = (word: string): number => {
		const width = words.get(word) ?? shaped(word, FONTS.bold, 0).width;
		words.set(word, width);
		return width;
	};
	const parts = text.split(' ');
	return parts.reduce((sum, word) => sum + wordWidth(word), (parts.length - 1) * wordWidth('\u00a0'));
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
	const { text, x, y, size, align = 'left', spacing = 0, most = Infinity } = line;
	const fonts = line.bold ? FONTS.bold : FONTS.regular;
	const { glyphs, width: parts } = shaped(text, fonts, spacing);
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
