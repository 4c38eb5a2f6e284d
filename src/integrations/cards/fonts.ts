import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { convert } from 'fontverter';
import { Blob, Face, Font } from 'harfbuzzjs';
import type { Writing } from '../../model/card/writing.ts';

/**
 * Font files of the project: a picture with letters is the same on every machine, whatever fonts it has. None of them
 * reaches readers.
 */

const { resolve } = createRequire(import.meta.url);

/** Opens a font file of a package. HarfBuzz reads what is inside a WOFF file, not the file itself. */
async function open(file: string): Promise<Font> {
	const bytes = await convert(readFileSync(resolve(file)), 'sfnt');
	return new Font(new Face(new Blob(Uint8Array.from(bytes).buffer)));
}

/** The files of a family in one weight, in the order in which a letter is looked for. */
const family = (name: string, letters: readonly string[], weight: number): Promise<Font[]> =>
	Promise.all(letters.map((each) => open(`@fontsource/${name}/files/${name}-${each}-${weight}-normal.woff`)));

/** The second has the letters that English does not use, such as ā and ş. */
const serif = (weight: number): Promise<Font[]> => family('source-serif-4', ['latin', 'latin-ext'], weight);

/**
 * Persian and Urdu. Quotation marks, brackets, full stops and the digits of Europe are in the first file alone; the other
 * two have an A beside the letters they are for, which must not part a word.
 */
const leftward = (weight: number): Promise<Font[]> =>
	family('vazirmatn', ['latin', 'arabic', 'latin-ext'], weight);

const FONTS = {
	ltr: { regular: await serif(400), bold: await serif(600) },
	rtl: { regular: await leftward(400), bold: await leftward(600) },
};

/** The fonts of a text; a letter is set in the first that has it. */
export const fontsOf = ({ direction }: Writing, bold: boolean): readonly Font[] =>
	FONTS[direction][bold ? 'bold' : 'regular'];

/** A stretch of a text in one font. */
interface Run {
	font: Font;
	text: string;
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const has = (font: Font, text: string): boolean =>
	[...text].every((character) => font.nominalGlyph(character.codePointAt(0) ?? 0) !== undefined);

/**
 * Parts a text by the fonts that have its letters. A space stays in the font of the word before it.
 * @throws if a letter is in none of the fonts
 */
export function runsOf(text: string, fonts: readonly Font[]): Run[] {
	const runs: Run[] = [];
	for (const { segment } of graphemes.segment(text)) {
		const last = runs.at(-1);
		const font = [...(last && /^\s$/.test(segment) ? [last.font] : []), ...fonts].find((each) =>
			has(each, segment),
		);
		if (!font)
			throw new Error(
				`The font of the share cards has no “${segment}”. To mend: write it otherwise, or add a font that has it to src/integrations/cards/fonts.ts.`,
			);
		if (last?.font === font) last.text += segment;
		else runs.push({ font, text: segment });
	}
	return runs;
}
