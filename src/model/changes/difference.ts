/** How many words that both texts share are shown on either side of what differs. */
const AROUND = 4;

/** Two wordings of a text, without most of what they share. */
export interface Difference {
	/** The last words that both share before they part, after “…” if there are more; empty if they part at once. */
	lead: string;
	/** What only the earlier wording has between lead and tail; empty if words were added only. */
	before: string;
	/** What only the later wording has there; empty if words were left out only. */
	after: string;
	/** The first words that both share after what differs, before “…” if there are more. */
	tail: string;
}

/** How many words two lists begin with alike. */
function shared(one: readonly string[], other: readonly string[]): number {
	const parted = one.findIndex((word, at) => word !== other[at]);
	return parted < 0 ? one.length : parted;
}

/**
 * What differs between two wordings, so that a reader sees it at once: words, as spaces part them, that both begin or end
 * with are left out, but for a few around what differs.
 * @param before the earlier wording
 * @param after the later one
 */
export function difference(before: string, after: string): Difference {
	const [old, now] = [before, after].map((text) => text.split(' ')) as [string[], string[]];
	const start = shared(old, now);
	const end = shared(old.slice(start).reverse(), now.slice(start).reverse());
	const [lead, tail] = [old.slice(0, start), old.slice(old.length - end)];
	return {
		lead: [...(lead.length > AROUND ? ['…'] : []), ...lead.slice(-AROUND)].join(' '),
		before: old.slice(start, old.length - end).join(' '),
		after: now.slice(start, now.length - end).join(' '),
		tail: [...tail.slice(0, AROUND), ...(tail.length > AROUND ? ['…'] : [])].join(' '),
	};
}
