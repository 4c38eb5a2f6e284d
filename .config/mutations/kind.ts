import type { Random } from './random.ts';
import type { Change, EntryFile, Story } from './story.ts';

/** One thing wrong in one place of the content. */
export interface Fault {
	kind: string;
	changes: readonly Change[];
	/** The files of which the report may name one: the changed file, or what it now disagrees with. */
	files: readonly string[];
	/** The fields of which it may name one; none where a line or the file is meant. */
	fields: readonly string[];
	/** What was done, in a few words. */
	what: string;
}

/** One way to get content wrong, tried in several places. */
export interface Kind {
	/** What kind of field or file, and what is wrong: `text: blank`. */
	name: string;
	/** Makes faults one by one, each in another place, in an order of chance. */
	faults(story: Story, random: Random): Iterable<Fault>;
}

/** Where a fault is made. */
export interface Place {
	entry: EntryFile;
	story: Story;
	random: Random;
}

/** A value as a reader of the summary can take it in. */
export const shown = (value: unknown): string => {
	const text = typeof value === 'symbol' ? 'taken away' : (JSON.stringify(value) ?? String(value));
	const plain = text.replace(/[\p{C}\p{Z}\u3164\u2800]/gu, (sign) =>
		sign === ' ' ? sign : `<U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}>`,
	);
	return plain.length > 90 ? `${plain.slice(0, 90)}…` : plain;
};

/** Takes one item of each group in turn, groups and items in an order of chance, so that rare fields are not drowned by common ones. */
export function* inTurn<Item>(
	items: readonly Item[],
	groupOf: (item: Item) => string,
	random: Random,
): Generator<Item> {
	const groups = [...Map.groupBy(random.shuffled(items), groupOf).values()];
	for (let round = 0; groups.some((group) => round < group.length); round += 1)
		for (const group of groups) if (round < group.length) yield group[round]!;
}
