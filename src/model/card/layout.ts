/** Where things stand on a share card, in pixels. Messengers and networks crop least at this size. */
export const CARD = { width: 1200, height: 630 } as const;

/** The words stand on paper at the left, the map bleeds off the other three edges. */
export const MAP = { left: 772, width: CARD.width - 772 } as const;

/** Left and right edge of the words, the rows that they stand on, and the size of those below the line at the foot. */
export const TEXT = { left: 64, right: 724, kicker: 62, title: 118, foot: 548, footSize: 25 } as const;

/** What the title may fill: down to a clear row above the line at the foot. */
export const ROOM = { width: TEXT.right - TEXT.left, height: TEXT.foot - 28 - TEXT.title } as const;
