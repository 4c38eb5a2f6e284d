/** Chance that can be repeated: the same seed gives the same numbers on every machine. */
export interface Random {
	/** A whole number from 0 to below `below`. */
	below(below: number): number;
	/** One item of a list that is not empty. */
	pick<Item>(items: readonly [Item, ...Item[]]): Item;
	/** One item of a list, nothing of an empty one. */
	any<Item>(items: readonly Item[]): Item | undefined;
	/** The items in an order of chance. */
	shuffled<Item>(items: readonly Item[]): Item[];
}

/**
 * @param seed any text: chance for one purpose is kept from that for another by naming the purpose in it
 * @returns chance that depends on the seed alone (FNV-1a of the seed, then mulberry32)
 */
export function randomOf(seed: string): Random {
	let state = 0x811c9dc5;
	for (const character of seed) state = Math.imul(state ^ character.codePointAt(0)!, 0x01000193);
	const next = (): number => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
	};
	const below = (limit: number): number => Math.floor(next() * limit);
	const any = <Item>(items: readonly Item[]): Item | undefined => items[below(items.length)];
	return {
		below,
		any,
		pick: ([first, ...others]) => any([first, ...others]) ?? first,
		shuffled: (items) =>
			items
				.map((item) => ({ item, at: next() }))
				.sort((a, b) => a.at - b.at)
				.map(({ item }) => item),
	};
}
