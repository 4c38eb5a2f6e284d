import sharp from 'sharp';
import { expect, it } from 'vitest';
import { pathOf } from './glyph.ts';
import { setLine } from './lettering.ts';
import { cover, curve, svgPath, type Contour } from './outline.ts';

const [WIDTH, HEIGHT] = [320, 60];

/** How much of each pixel contours cover, as sharp fills them. */
async function filled(path: string): Promise<number[]> {
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><path d="${path}"/></svg>`;
	return [...(await sharp(Buffer.from(svg)).extractChannel('alpha').raw().toBuffer())];
}

/** The same as `cover` finds it, in the whole picture. */
function covered(contours: readonly Contour[]): number[] {
	const { left, top, width, values } = cover(contours);
	const picture = Array<number>(WIDTH * HEIGHT).fill(0);
	for (const [at, value] of values.entries())
		if (value > 0) picture[(top + Math.floor(at / width)) * WIDTH + left + (at % width)] = value;
	return picture;
}

const square = [10, 10, 50, 10, 50, 50, 10, 50];
const hole = [20, 20, 20, 40, 40, 40, 40, 20];

it('covers whole pixels whole and half pixels half, and leaves holes open', () => {
	const picture = covered([[10, 10, 12.5, 10, 12.5, 12, 10, 12]]);
	expect(picture.slice(10 * WIDTH + 9, 10 * WIDTH + 14)).toEqual([0, 255, 255, 128, 0]);
	expect(picture.reduce((sum, value) => sum + value, 0)).toBe(2 * (255 + 255 + 128));
	const ring = covered([square, hole]);
	expect(ring.filter((value) => value === 255).length).toBe(40 * 40 - 20 * 20);
	expect(ring[30 * WIDTH + 30]).toBe(0);
});

it.each([
	['a ring', [square, hole]],
	['a slanted shape', [[12.3, 4.1, 300.2, 20.6, 200.9, 55.5]]],
	['a shape that leans the other way', [[300.2, 4.1, 12.3, 20.6, 100.9, 55.5]]],
] as [string, Contour[]][])('finds of %s what sharp finds', async (_, contours) => {
	const [ours, theirs] = [covered(contours), await filled(svgPath(contours))];
	expect(Math.max(...ours.map((value, at) => Math.abs(value - theirs[at]!)))).toBeLessThan(32);
});

it('finds of the path of letters what sharp finds, to less than a step of a card’s colours on the whole', async () => {
	const { glyphs } = setLine({ text: 'Khāsh, 18 Jan?', x: 8, y: 8, size: 40, colour: '#000', bold: true });
	const path = pathOf(glyphs);
	const contours = path
		.split('z')
		.filter(Boolean)
		.map((contour) => contour.slice(1).split(' ').map(Number));
	const [ours, theirs] = [covered(contours), await filled(path)];
	const inked = theirs.filter((value) => value > 0).length;
	expect(inked).toBeGreaterThan(2000);
	expect(ours.reduce((sum, value, at) => sum + Math.abs(value - theirs[at]!), 0) / inked).toBeLessThan(
		255 / 40,
	);
});

it('leads a curve to its end, within the points that pull at it', () => {
	const contour = [0, 0];
	curve(contour, [0, 10, 10, 10, 10, 0]);
	expect(contour.slice(-2)).toEqual([10, 0]);
	const heights = contour.filter((_, at) => at % 2 === 1);
	expect(Math.max(...heights)).toBeCloseTo(7.5);
});

it('finds nothing where there is nothing', () => {
	expect(cover([])).toMatchObject({ width: 0, height: 0 });
});
