import { DrawFuncs, type Font } from 'harfbuzzjs';
import { cover, curve, svgPath, type Contour, type Cover } from './outline.ts';

/** One shape of a font in a picture. */
export interface Glyph {
	font: Font;
	/** Its number in the font. */
	id: number;
	/** Where its origin is, in pixels, y downward. */
	x: number;
	y: number;
	/** Of the letters, in pixels. */
	size: number;
}

const pen = new DrawFuncs();
/** The glyph in work; the pen knows no other way to hand it on. */
let contours: number[][] = [];
pen.setMoveToFunc((x, y) => contours.push([x, y]));
pen.setLineToFunc((x, y) => contours.at(-1)?.push(x, y));
pen.setCubicToFunc((x1, y1, x2, y2, x, y) => curve(contours.at(-1) ?? [], [x1, y1, x2, y2, x, y]));

/** Contours of a glyph in pixels of the picture. */
function contoursOf({ font, id, x, y, size }: Glyph): Contour[] {
	contours = [];
	font.drawGlyph(id, pen);
	const scale = size / font.face.upem;
	return contours.map((contour) =>
		contour.map((value, index) => (index % 2 === 0 ? x + value * scale : y - value * scale)),
	);
}

/** Glyphs as data of an SVG path. */
export const pathOf = (glyphs: readonly Glyph[]): string => svgPath(glyphs.flatMap(contoursOf));

/** Steps in a pixel at which a glyph may stand from left to right; from above it stands on whole pixels. */
const STEPS = 4;

const covers = new Map<Font, Map<string, Cover>>();

/**
 * How much of each pixel a glyph covers. Titles are set in few sizes, so most glyphs are drawn once for many cards.
 */
export function coverOf(glyph: Glyph): Cover {
	const { font, id, size } = glyph;
	const x = Math.round(glyph.x * STEPS) / STEPS;
	const [column, row] = [Math.floor(x), Math.round(glyph.y)];
	const known = covers.get(font) ?? new Map<string, Cover>();
	covers.set(font, known);
	const key = `${id} ${size} ${x - column}`;
	const drawn = known.get(key) ?? cover(contoursOf({ font, id, size, x: x - column, y: 0 }));
	known.set(key, drawn);
	return { ...drawn, left: drawn.left + column, top: drawn.top + row };
}
