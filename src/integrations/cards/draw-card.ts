import sharp from 'sharp';
import type { Card } from '../../model/card/cards.ts';
import { CARD, MAP, ROOM, TEXT } from '../../model/card/layout.ts';
import { accentAt, inkAt, PALETTE } from '../../model/card/palette.ts';
import { leading, setTitle } from '../../model/card/title.ts';
import { words } from '../../model/date/words.ts';
import { indexedPng } from './indexed-png.ts';
import { letter, type Line } from './lettering.ts';

/** Ink is drawn in red and the accent in green: the channel then says which one it is, and the cover how much. */
const [INK, ACCENT] = ['#f00', '#0f0'];

/** The words of a card with their places. */
function linesOf({ kicker, title, asOf }: Card, widthOf: (text: string) => number): Line[] {
	// Kerning and whole pixels may make a line a hair wider than the letters’ sum.
	const { size, lines } = setTitle(title, widthOf, ROOM);
	return [
		{ text: kicker, x: TEXT.left, y: TEXT.kicker, size: 28, colour: ACCENT, bold: true, most: ROOM.width },
		...lines.map((text, row) => ({
			...{ text, x: TEXT.left, y: TEXT.title + row * leading(size) * size, size },
			...{ colour: INK, bold: true, most: 1.02 * ROOM.width },
		})),
		{
			...{ text: `As of ${words(asOf)}`, x: TEXT.right, y: TEXT.foot + 23, size: TEXT.footSize },
			...{ colour: INK, align: 'right', most: ROOM.width / 2 - 20 },
		},
	];
}

/**
 * Draws a card.
 * @param ground what all cards have in common, from `drawGround`
 * @param widthOf width of a text in parts of its size, from `measureLetters`
 * @returns a PNG
 * @throws if the words do not fit
 */
export async function drawCard(
	card: Card,
	ground: Uint8Array,
	widthOf: (text: string) => number,
): Promise<Buffer> {
	const svg = await letter(linesOf(card, widthOf), MAP.left, CARD.height);
	const { data, info } = await sharp(Buffer.from(svg)).raw().toBuffer({ resolveWithObject: true });
	const pixels = ground.slice();
	for (let row = 0; row < info.height; row += 1) {
		for (let column = 0; column < info.width; column += 1) {
			const at = (row * info.width + column) * info.channels;
			const cover = data[at + 3]!;
			if (cover === 0) continue;
			pixels[row * CARD.width + column] = data[at]! > data[at + 1]! ? inkAt(cover) : accentAt(cover);
		}
	}
	return indexedPng(pixels, CARD.width, PALETTE);
}
