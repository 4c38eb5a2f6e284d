import type { ClaimData } from '../schemas/claim.ts';

/** How many claims were compared with their sources again, and what came of it. */
export interface Readings {
	/** Claims that a second reader compared. */
	second: number;
	/** Claims that a third reader compared as well. */
	third: number;
	/** Claims that one of them left as they were worded. */
	supported: number;
	/** Claims that one of them corrected or made to say less. */
	mended: number;
	/** Claims that nobody but their writer has compared. */
	unread: number;
}

/** Counts each claim once: as mended if either reader changed it, else as supported if one was there. */
export function readingsOf(claims: readonly Pick<ClaimData, 'review'>[]): Readings {
	const reviews = claims.flatMap(({ review }) => review ?? []);
	const mended = reviews.filter(({ outcome, again }) =>
		[outcome, again?.outcome ?? 'supported'].some((found) => found !== 'supported'),
	).length;
	return {
		second: reviews.length,
		third: reviews.filter(({ again }) => again).length,
		supported: reviews.length - mended,
		mended,
		unread: claims.length - reviews.length,
	};
}
