import type { Manner } from './edges.ts';

/** Length of an arrowhead. */
export const HEAD = 7;

/**
 * The end of a horizontal line as an SVG path: a filled arrowhead, an open one, or a ring.
 * @param x where the line ends
 * @param way 1 if it points to the right, -1 to the left
 */
export function headPath(manner: Manner, x: number, y: number, way: 1 | -1): string {
	const back = -way * HEAD;
	if (manner === 'hostile') return `M${x} ${y}l${back}-4v8z`;
	if (manner === 'friendly') return `M${x + back} ${y - 4}l${-back} 4l${back} 4`;
	return `M${x} ${y}a3 3 0 1 0 ${-way * 6} 0a3 3 0 1 0 ${way * 6} 0z`;
}

/** Where the line itself ends, so that its head stays clear of it. */
export const shaftEnd = (manner: Manner, x: number, way: 1 | -1): number =>
	manner === 'friendly' ? x - way : x - way * 6;
