import type { Corpus, Entry, ProseEntry } from '../corpus.ts';
import { PROSE_COLLECTIONS } from '../corpus.ts';
import { blockText } from '../prose/prose.ts';
import type { Recorded } from './lock.ts';

/** Makes twelve digits from 0 to f of a text, the same of the same; the model has none of its own. */
export type Hash = (text: string) => string;

/** A wording as it is compared: line breaks and runs of spaces are no words. */
export const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What a claim says in its own words: its text, then each position in its order. */
export const claimWords = ({ data }: Corpus['claims'][number]): [text: string, ...positions: string[]] => [
	plain(data.text),
	...(data.positions ?? []).map(({ statement }) => plain(statement)),
];

/** What a reading page says: its name, its summary and its prose. */
const pageWords = ({ data, prose }: ProseEntry<{ summary: string; title?: string; name?: string }>): string =>
	[data.title ?? data.name ?? '', data.summary, ...prose.blocks.map(blockText)].map(plain).join('\n');

/** An entry that is recorded, with what the lock should say of it now. */
export interface Page {
	entry: Entry<unknown>;
	/** The claim, if it is one. */
	claim?: Corpus['claims'][number];
	now: Pick<Recorded, 'address' | 'state' | 'hashes'>;
}

/** Everything of which the words are recorded: claims and reading pages. */
export const recordedPages = (corpus: Corpus, hash: Hash): Page[] => [
	...corpus.claims.map((claim): Page => ({
		entry: claim,
		claim,
		now: {
			address: `claims/${claim.id}`,
			state: claim.data.status,
			hashes: claimWords(claim).map(hash),
		},
	})),
	...PROSE_COLLECTIONS.flatMap((collection) =>
		corpus[collection].map((entry): Page => ({
			entry,
			now: { address: `${collection}/${entry.id}`, state: 'page', hashes: [hash(pageWords(entry))] },
		})),
	),
];
