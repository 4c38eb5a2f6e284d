import type { Corpus } from '../corpus.ts';
import { newest } from './order.ts';
import { readDate } from './read.ts';

/** A reading that lies further than this after every other is taken for a slip; in milliseconds. */
const LONG = 366 * 24 * 60 * 60 * 1000;

type Source = Corpus['sources'][number];

/** What the readings of sources say of the time up to which the content can know anything. */
export interface Horizon {
	/** The newest reading that can be believed; nothing if nothing was read. */
	day: string | undefined;
	/** Sources whose reading lies long after all others: one slip must not let every other date pass. */
	stray: readonly Source[];
}

/** @returns the day after which nothing in the content may be dated, and the readings that cannot be believed */
export function horizonOf({ sources }: Pick<Corpus, 'sources'>): Horizon {
	const at = ({ data }: Source): number => readDate(data.accessed).min;
	const believed = sources.toSorted((a, b) => at(a) - at(b));
	const stray: Source[] = [];
	// Two readings near each other bear each other out; the last one stands alone if the one before is long ago.
	while (believed.length > 1 && at(believed.at(-1)!) - at(believed.at(-2)!) > LONG)
		stray.push(...believed.splice(-1));
	return { day: newest(believed.map(({ data }) => data.accessed)), stray };
}
