import type { Card } from '../../model/card/card.ts';
import { CARD, layoutOf, ROOM, ROWS } from '../../model/card/layout.ts';
import { accentAt, COLOURS, inkAt, PALETTE } from '../../model/card/palette.ts';
import { leading, setTitle } from '../../model/card/title.ts';
import { coverOf } from './glyph.ts';
import type { Ground } from './ground.ts';
import { indexedPng, packPixels, raisePixel } from './indexed-png.ts';
import { setLine, widthOf, type Line } from './lettering.ts';
import type { Cover } from './outline.ts';

/** The words of a card with their places. */
function linesOf({ kicker, title, foot, language, direction }: Card, footRoom: number): Line[] {
	const writing = { language, direction };
	const { text, align } = layoutOf(direction);
	// Kerning at a space may make a line a hair wider than the sum of its words.
	const { size, lines } = setTitle(title, (word) => widthOf(word, writing), ROOM, direction);
	return [
		{
			...{ text: kicker, writing, x: text.start, y: ROWS.kicker, size: 28, align: align.start },
			...{ colour: COLOURS.accent, bold: true, most: ROOM.width },
		},
		...lines.map((words, row) => ({
			...{ text: words, writing, among: { lines, row }, x: text.start, align: align.start, size },
			y: ROWS.title + row * leading(size, direction) * size,
			...{ colour: COLOURS.ink, bold: true, most: 1.02 * ROOM.width },
		})),
		{
			...{ text: foot, writing, x: text.end, y: ROWS.foot + 23, size: ROWS.footSize, align: align.end },
			...{ colour: COLOURS.ink, most: footRoom },
		},
	];
}

/** The card in work: memory for each of them anew would cost more time than drawing. */
const rows = packPixels(new Uint8Array(CARD.width * CARD.height), CARD.width);

/** The colour for each cover from 0 to 255. */
const tableOf = (colourAt: (cover: number) => number): Uint8Array =>
	Uint8Array.from({ length: 256 }, (_, cover) => colourAt(cover));
const [INKS, ACCENTS] = [tableOf(inkAt), tableOf(accentAt)];

/** Puts what covers pixels onto the card in work. @param colours for each cover, `INKS` or `ACCENTS` */
function put({ left, top, width, height, values }: Cover, colours: Uint8Array): void {
	for (let at = 0, row = 0; row < height; row += 1) {
		for (let column = 0; column < width; column += 1, at += 1) {
			// Words stand on paper, the first colour; where letters touch, the darker step counts.
			const colour = colours[values[at]!]!;
			if (colour > 0) raisePixel(rows, CARD.width, left + column, top + row, colour);
		}
	}
}

/**
 * Draws a card.
 * @param ground what all cards of its language have in common, from `drawGround`
 * @returns a PNG
 * @throws if the words do not fit
 */
export function drawCard(card: Card, ground: Ground): Buffer {
	rows.set(ground.pixels);
	for (const line of linesOf(card, ground.footRoom)) {
		const colours = line.colour === COLOURS.accent ? ACCENTS : INKS;
		for (const glyph of setLine(line).glyphs) put(coverOf(glyph), colours);
	}
	return indexedPng(rows, CARD.width, PALETTE);
}
