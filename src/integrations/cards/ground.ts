import sharp from 'sharp';
import { CARD, layoutOf, ROOM, ROWS } from '../../model/card/layout.ts';
import { COLOURS, nearest } from '../../model/card/palette.ts';
import type { Writing } from '../../model/card/writing.ts';
import type { Place } from '../../model/dossier.ts';
import { sheetOf, type Frame } from '../../model/map/frame.ts';
import { marksOf } from '../../model/map/marks.ts';
import { shapesOf } from '../../model/map/shapes.ts';
import { subject } from '../../subject.ts';
import { pathOf } from './glyph.ts';
import { packPixels } from './indexed-png.ts';
import { setLine, type Line } from './lettering.ts';

/** What the cards of one language have in common. */
export interface Common extends Writing {
	/** The name of the site. */
	site: string;
	/** Names on the map, each around a point (degrees east and north). */
	names: readonly { name: string; on: readonly [number, number] }[];
	places: readonly Place[];
	/** Path of the site’s sign, an SVG. */
	favicon: string;
}

/** What is drawn once for all cards of a language. */
export interface Ground {
	/** Each the place of its colour in the palette, as `packPixels` has them. */
	pixels: Uint8Array;
	/** What is left for words beside the name of the site, in pixels. */
	footRoom: number;
}

/** Width and height of the site’s sign; where the name begins that follows it, and the least space after that. */
const [SIGN, NAME, APART] = [40, 46, 30];

/** A line of text as a path of an SVG, and its width. */
function letters(line: Line): { path: string; width: number } {
	const { glyphs, width } = setLine(line);
	return { path: `<path fill="${line.colour}" d="${pathOf(glyphs)}"/>`, width };
}

/** The map as the inside of an SVG, in pixels of the card. */
function map({ places, names, language, direction }: Common): string {
	const { left, width, seam } = layoutOf(direction).map;
	const frame: Frame = { ...subject.map.card.bounds, width: 2 * width };
	const sheet = sheetOf(frame);
	const { land, provinceLand, borders, disputed } = shapesOf(sheet, 'near');
	const scale = width / frame.width;
	const top = (CARD.height - sheet.height * scale) / 2;
	const struck = marksOf(places, sheet).filter(({ kind }) => kind === 'strike');
	const diamonds = struck.map(({ at: [x, y] }) => `M${x - 26} ${y}l26 -26 26 26 -26 26z`).join('');
	const labels = names.map(({ name, on }) => {
		const [x, y] = sheet.place(on);
		return letters({
			...{ text: name, writing: { language, direction }, x: x * scale, y: top + y * scale },
			...{ size: 20, align: 'middle', spacing: direction === 'rtl' ? 0 : 0.14, colour: COLOURS.ink },
		});
	});
	return `<svg x="${left}" width="${width}" height="${CARD.height}">
		<rect width="100%" height="100%" fill="${COLOURS.sea}"/>
		<g transform="translate(0 ${top}) scale(${scale})" stroke-linejoin="round" stroke="${COLOURS.ink}">
			<path stroke="none" fill="${COLOURS.paper}" d="${land}"/>
			<path stroke="none" fill="${COLOURS.sand}" d="${provinceLand}"/>
			<path fill="none" stroke-width="5" d="${borders}"/>
			<path fill="none" stroke-width="5" stroke-dasharray="16 12" d="${disputed}"/>
			<path fill="${COLOURS.accent}" stroke="${COLOURS.paper}" stroke-width="6" paint-order="stroke" d="${diamonds}"/>
		</g>
		${labels.map(({ path }) => path).join('')}
		<path d="M${seam} 0V${CARD.height}" stroke="${COLOURS.ink}" stroke-width="4"/>
	</svg>`;
}

/**
 * What all cards of a language have in common: paper, map, the line at the foot and the name of the site with its sign.
 * @throws if the name does not fit
 */
export async function drawGround(common: Common): Promise<Ground> {
	const { language, direction } = common;
	const { text, align, onward } = layoutOf(direction);
	/** The left edge of something so wide that begins so far from the start of the words. */
	const from = (distance: number, width: number): number =>
		text.start + onward * distance - (onward === 1 ? 0 : width);
	const name = letters({
		...{ text: common.site, writing: { language, direction }, x: from(NAME, 0), y: ROWS.foot + 23 },
		...{ size: ROWS.footSize, align: align.start, most: ROOM.width / 2 - 40 },
		...{ bold: true, colour: COLOURS.ink },
	});
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}">
		<rect width="100%" height="100%" fill="${COLOURS.paper}"/>
		<rect x="${from(0, 88)}" width="88" height="14" fill="${COLOURS.accent}"/>
		<path d="M${text.start} ${ROWS.foot}H${text.end}" stroke="${COLOURS.ink}" stroke-width="2"/>
		${name.path}${map(common)}
	</svg>`;
	// A picture of its own, because its style would else colour every path of the card.
	const sign = await sharp(common.favicon, { density: 216 }).resize(SIGN).png().toBuffer();
	const { data, info } = await sharp(Buffer.from(svg))
		.composite([{ input: sign, left: from(-3, SIGN), top: ROWS.foot + 16 }])
		.raw()
		.toBuffer({ resolveWithObject: true });
	const known = new Map<number, number>();
	const pixels = Uint8Array.from({ length: CARD.width * CARD.height }, (_, at) => {
		const colour = data.readUIntBE(at * info.channels, 3);
		const place = known.get(colour) ?? nearest([colour >> 16, (colour >> 8) & 255, colour & 255]);
		known.set(colour, place);
		return place;
	});
	return { pixels: packPixels(pixels, CARD.width), footRoom: ROOM.width - NAME - name.width - APART };
}
