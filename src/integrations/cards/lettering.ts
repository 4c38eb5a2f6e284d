import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import satori, { type Font } from 'satori';

/**
 * Text as paths, from font files of the project: a picture with letters is then the same on every machine, whatever
 * fonts it has.
 */

const { resolve } = createRequire(import.meta.url);
const REGULAR = 400;
const BOLD = 600;
/** The second of the two has the letters that English does not use, such as ā and ş. */
const FONTS: Font[] = ['latin', 'latin-ext'].flatMap((letters) =>
	([REGULAR, BOLD] as const).map((weight) => ({
		name: letters,
		weight,
		style: 'normal' as const,
		data: readFileSync(
			resolve(`@fontsource/source-serif-4/files/source-serif-4-${letters}-${weight}-normal.woff`),
		),
	})),
);

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

const element = (style: object, children: unknown, key?: string) => ({
	type: 'div',
	key,
	props: { style, children },
});

/** One line as satori takes it: a box that reaches from one edge of the picture, with the text in it. */
function box({ text, x, y, size, colour, bold, align = 'left', spacing = 0 }: Line, width: number) {
	const line = element({ flexShrink: 0 }, text, text);
	return element(
		{
			position: 'absolute',
			left: { left: x, right: x - width, middle: x - width / 2 }[align],
			top: y,
			width,
			display: 'flex',
			justifyContent: { left: 'flex-start', right: 'flex-end', middle: 'center' }[align],
			fontFamily: 'latin, latin-ext',
			fontSize: size,
			fontWeight: bold ? BOLD : REGULAR,
			letterSpacing: spacing * size,
			lineHeight: 1,
			color: colour,
			whiteSpace: 'pre',
		},
		[line],
	);
}

/**
 * Draws lines of text.
 * @param found is told the width of each line in pixels
 * @returns an SVG of the given size, with paths only
 * @throws if a letter is in none of the fonts, or a line is wider than it may be
 */
export function letter(
	lines: readonly Line[],
	width: number,
	height: number,
	found: (text: string, width: number) => void = () => {},
): Promise<string> {
	const most = new Map(lines.map((line) => [line.text, line.most ?? Infinity]));
	const boxes = lines.map((line) => box(line, width));
	return satori(element({ display: 'flex', width, height }, boxes), {
		width,
		height,
		fonts: FONTS,
		loadAdditionalAsset: (_, segment) => {
			throw new Error(
				`The font of the share cards has no “${segment}”. To mend: write it otherwise, or add a font that has it to src/integrations/cards/lettering.ts.`,
			);
		},
		onNodeDetected: ({ key, width: wide }) => {
			if (typeof key !== 'string') return;
			if (wide > most.get(key)!)
				throw new Error(`On its share card “${key}” is ${wide} pixels wide, more than fits.`);
			found(key, wide);
		},
	});
}

/** What titles are made of; any other letter is taken to be as wide as an m. */
const LETTERS = [
	...Array.from({ length: 0x5e }, (_, at) => String.fromCodePoint(0x21 + at)),
	...'–—‘’“”…·áâäàåāçčéèêëēğíîïīıñóôöòōšşúûüūžʻʼ',
];

/**
 * Measures the bold letters once.
 * @returns the width of a text in parts of the size of its letters. Kerning is left out; it makes most
 * lines a hair narrower.
 */
export async function measureLetters(): Promise<(text: string) => number> {
	const size = 1000;
	const widths = new Map<string, number>();
	// Alone, so that no neighbour is drawn nearer; a space alone would have no width.
	const lines = ['nn', 'n n', ...LETTERS].map((text) => ({
		text,
		x: 0,
		y: 0,
		size,
		colour: '#000',
		bold: true,
	}));
	await letter(lines, 10 * size, size, (text, width) => widths.set(text, width));
	widths.set(' ', widths.get('n n')! - widths.get('nn')!);
	const usual = widths.get('m')!;
	return (text) =>
		[...text.replaceAll('\u00a0', ' ')].reduce((sum, each) => sum + (widths.get(each) ?? usual), 0) / size;
}
