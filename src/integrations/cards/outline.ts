/** Corners of a closed shape, x and y in turn; curves are broken into straight pieces. */
export type Contour = readonly number[];

/** Straight pieces that stand for a curve of a letter: at the size of a title none is longer than a few pixels. */
const PIECES = 8;

/** Adds to a contour the cubic curve that leads on from its end: two points that pull at it, and where it ends. */
export function curve(
	contour: number[],
	[x1, y1, x2, y2, x3, y3]: readonly [number, number, number, number, number, number],
): void {
	const [x0 = 0, y0 = 0] = contour.slice(-2);
	for (let piece = 1; piece <= PIECES; piece += 1) {
		const part = piece / PIECES;
		const [a, b, c, d] = [(1 - part) ** 3, 3 * part * (1 - part) ** 2, 3 * part ** 2 * (1 - part), part ** 3];
		contour.push(a * x0 + b * x1 + c * x2 + d * x3, a * y0 + b * y1 + c * y2 + d * y3);
	}
}

/** The contours as data of an SVG path. */
export const svgPath = (contours: readonly Contour[]): string =>
	contours.map((contour) => `M${contour.map((at) => Number(at.toFixed(2))).join(' ')}z`).join('');

/** A part of a picture, and how much of each of its pixels is covered: row by row, 0 to 255. */
export interface Cover {
	left: number;
	top: number;
	width: number;
	height: number;
	values: Uint8Array;
}

/** Scan lines in each row of pixels. Eight tell edges apart finer than the colours of a card can show. */
const SCANS = 8;

/** The smallest part of a picture in which some contours lie, with a column to spare at the right. */
function frameOf(contours: readonly Contour[]): Omit<Cover, 'values'> {
	let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
	for (const contour of contours) {
		for (let at = 0; at < contour.length; at += 2) {
			const [x = 0, y = 0] = [contour[at], contour[at + 1]];
			[left, right] = [Math.min(left, x), Math.max(right, x)];
			[top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
		}
	}
	if (left > right) return { left: 0, top: 0, width: 0, height: 0 };
	[left, top] = [Math.floor(left), Math.floor(top)];
	return { left, top, width: Math.ceil(right) - left + 2, height: Math.ceil(bottom) - top + 1 };
}

/**
 * How much of each pixel some contours cover. An SVG that sharp fills gives the same, but the letters of a card then
 * take sixteen milliseconds (decision 0031).
 * @param contours in pixels, y downward; a hole runs against the contour around it
 */
export function cover(contours: readonly Contour[]): Cover {
	const frame = frameOf(contours);
	const { left, top, width, height } = frame;
	// What changes at each pixel from left to right where an edge crosses a scan line; the sums are the cover.
	const changes = new Float32Array(width * height);
	for (const contour of contours) {
		let [fromX = 0, fromY = 0] = contour.slice(-2);
		for (let at = 0; at < contour.length; at += 2) {
			const [toX = 0, toY = 0] = [contour[at], contour[at + 1]];
			const [first, end] = [fromY, toY].map((y) => Math.ceil((y - top) * SCANS - 0.5)).sort((a, b) => a - b);
			const slope = (toX - fromX) / (toY - fromY);
			const turn = (toY > fromY ? 1 : -1) / SCANS;
			for (let scan = first!; scan < end!; scan += 1) {
				const x = fromX - left + ((scan + 0.5) / SCANS + top - fromY) * slope;
				const column = Math.floor(x);
				const pixel = Math.floor(scan / SCANS) * width + column;
				changes[pixel]! += turn * (column + 1 - x);
				changes[pixel + 1]! += turn * (x - column);
			}
			[fromX, fromY] = [toX, toY];
		}
	}
	let sum = 0;
	const values = Uint8Array.from(changes, (change, pixel) => {
		sum = pixel % width === 0 ? change : sum + change;
		return Math.round(255 * Math.min(1, Math.abs(sum)));
	});
	return { ...frame, values };
}
