import sharp from 'sharp';
import { CARD, MAP, ROOM, TEXT } from '../../model/card/layout.ts';
import { COLOURS, nearest } from '../../model/card/palette.ts';
import type { Place } from '../../model/dossier.ts';
import { sheetOf, type Frame } from '../../model/map/frame.ts';
import { marksOf } from '../../model/map/marks.ts';
import { shapesOf } from '../../model/map/shapes.ts';
import { subject } from '../../subject.ts';
import { pathOf } from './glyph.ts';
import { packPixels } from './indexed-png.ts';
import { setLine, type Line } from './lettering.ts';

const FRAME: Frame = { ...subject.map.card.bounds, width: 2 * MAP.width };

/** Width and height of the site’s sign. */
const SIGN = 40;

/** A line of text as a path of an SVG. */
const letters = (line: Line): string => `<path fill="${line.colour}" d="${pathOf(setLine(line).glyphs)}"/>`;

/** The map as the inside of an SVG, in pixels of the card. */
function map(places: readonly Place[]): string {
	const sheet = sheetOf(FRAME);
	const { land, provinceLand, borders, disputed } = shapesOf(sheet, 'near');
	const scale = MAP.width / FRAME.width;
	const top = (CARD.height - sheet.height * scale) / 2;
	const struck = marksOf(places, sheet).filter(({ kind }) => kind === 'strike');
	const diamonds = struck.map(({ at: [x, y] }) => `M${x - 26} ${y}l26 -26 26 26 -26 26z`).join('');
	const names = subject.map.card.names.map(({ name, on }) => {
		const [x, y] = sheet.place(on);
		return letters({
			...{ text: name, x: x * scale, y: top + y * scale, size: 20, align: 'middle' },
			...{ spacing: 0.14, colour: COLOURS.ink },
		});
	});
	return `<svg x="${MAP.left}" width="${MAP.width}" height="${CARD.height}">
		<rect width="100%" height="100%" fill="${COLOURS.sea}"/>
		<g transform="translate(0 ${top}) scale(${scale})" stroke-linejoin="round" stroke="${COLOURS.ink}">
			<path stroke="none" fill="${COLOURS.paper}" d="${land}"/>
			<path stroke="none" fill="${COLOURS.sand}" d="${provinceLand}"/>
			<path fill="none" stroke-width="5" d="${borders}"/>
			<path fill="none" stroke-width="5" stroke-dasharray="16 12" d="${disputed}"/>
			<path fill="${COLOURS.accent}" stroke="${COLOURS.paper}" stroke-width="6" paint-order="stroke" d="${diamonds}"/>
		</g>
		${names.join('')}
		<path d="M0 0V${CARD.height}" stroke="${COLOURS.ink}" stroke-width="4"/>
	</svg>`;
}

/**
 * What all cards have in common: paper, map, the line at the foot and the name of the site with its sign.
 * @param favicon path of the site's sign, an SVG
 * @returns its pixels, each the place of its colour in the palette, as `packPixels` has them
 */
export async function drawGround(
	places: readonly Place[],
	siteTitle: string,
	favicon: string,
): Promise<Uint8Array> {
	const name = letters({
		text: siteTitle,
		...{ x: TEXT.left + 46, y: TEXT.foot + 23, size: TEXT.footSize, most: ROOM.width / 2 - 40 },
		...{ bold: true, colour: COLOURS.ink },
	});
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}">
		<rect width="100%" height="100%" fill="${COLOURS.paper}"/>
		<rect x="${TEXT.left}" width="88" height="14" fill="${COLOURS.accent}"/>
		<path d="M${TEXT.left} ${TEXT.foot}H${TEXT.right}" stroke="${COLOURS.ink}" stroke-width="2"/>
		${name}${map(places)}
	</svg>`;
	// A picture of its own, because its style would else colour every path of the card.
	const sign = await sharp(favicon, { density: 216 }).resize(SIGN).png().toBuffer();
	const { data, info } = await sharp(Buffer.from(svg))
		.composite([{ input: sign, left: TEXT.left - 3, top: TEXT.foot + 16 }])
		.raw()
		.toBuffer({ resolveWithObject: true });
	const known = new Map<number, number>();
	const pixels = Uint8Array.from({ length: CARD.width * CARD.height }, (_, at) => {
		const colour = data.readUIntBE(at * info.channels, 3);
		const place = known.get(colour) ?? nearest([colour >> 16, (colour >> 8) & 255, colour & 255]);
		known.set(colour, place);
		return place;
	});
	return packPixels(pixels, CARD.width);
}
