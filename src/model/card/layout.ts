import type { Writing } from './writing.ts';

/** Where things stand on a share card, in pixels. Messengers and networks crop least at this size. */
export const CARD = { width: 1200, height: 630 } as const;

/** Width of the map; distance of the words from the edge of the card, and from the map. */
const [MAP, MARGIN, GAP] = [428, 64, 48];

/** Where map and words stand, and how lines are aligned, for one direction of reading. */
interface Layout {
	/** `seam`: its edge that borders on the words, from its left. */
	map: { left: number; width: number; seam: number };
	/** Edges of the words as they are read. */
	text: { start: number; end: number };
	align: { start: 'left' | 'right'; end: 'left' | 'right' };
	/** Where words go on from their start: 1 to the right, -1 to the left. */
	onward: 1 | -1;
}

/**
 * The words stand on paper at the side from which they are read, the map bleeds off the other three edges. The map itself
 * is not turned: west is at its left.
 */
export function layoutOf(direction: Writing['direction']): Layout {
	const [start, end] = [MARGIN, CARD.width - MAP - GAP];
	return direction === 'ltr'
		? {
				map: { left: CARD.width - MAP, width: MAP, seam: 0 },
				text: { start, end },
				align: { start: 'left', end: 'right' },
				onward: 1,
			}
		: {
				map: { left: 0, width: MAP, seam: MAP },
				text: { start: CARD.width - start, end: CARD.width - end },
				align: { start: 'right', end: 'left' },
				onward: -1,
			};
}

/** The rows on which words stand, and the size of those below the line at the foot. */
export const ROWS = { kicker: 62, title: 118, foot: 548, footSize: 25 } as const;

/** What the title may fill: down to a clear row above the line at the foot. */
export const ROOM = { width: CARD.width - MAP - GAP - MARGIN, height: ROWS.foot - 28 - ROWS.title } as const;
