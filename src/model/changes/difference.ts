import { sharedStart } from '../shared-start.ts';

/** How many words that both texts share are shown on either side of what differs, where little is to be shown. */
const AROUND = 4;

/** Two wordings of a text, parted where they differ. */
export interface Difference {
	/** What both begin with. */
	start: string;
	/** What only the earlier wording has then; empty if words were added only. */
	before: string;
	/** What only the later wording has then; empty if words were left out only. */
	after: string;
	/** What both end with. */
	end: string;
}

/**
 * What differs between two wordings, by words as spaces part them: the words that both begin and end with, and what lies
 * between these.
 * @param before the earlier wording
 * @param after the later one
 */
export function difference(before: string, after: string): Difference {
	const [old, now] = [before, after].map((text) => text.split(' ')) as [string[], string[]];
	const start = sharedStart(old, now);
	const end = sharedStart(old.slice(start).reverse(), now.slice(start).reverse());
	return {
		start: old.slice(0, start).join(' '),
		before: old.slice(start, old.length - end).join(' '),
		after: now.slice(start, now.length - end).join(' '),
		end: old.slice(old.length - end).join(' '),
	};
}

/** The same with only a few of the words that both share, and “…” for the others. */
export function brief({ start, end, ...parts }: Difference): Difference {
	const [first, last] = [start, end].map((text) => text.split(' ')) as [string[], string[]];
	return {
		...parts,
		start: first.length > AROUND ? ['…', ...first.slice(-AROUND)].join(' ') : start,
		end: last.length > AROUND ? [...last.slice(0, AROUND), '…'].join(' ') : end,
	};
}
