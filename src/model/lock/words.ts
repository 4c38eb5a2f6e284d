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

type Voice = Corpus['claims'][number]['data']['author'];

/** Somebody who says something: an actor’s id, or a name without its role, which says the same of the same person. */
const voiceOf = (who: Voice): string =>
	plain(who === undefined ? '' : typeof who === 'string' ? who : who.name);

/** Who says what a claim says: its author, empty if it has none, then the holder of each position in their order. */
export const claimVoices = ({ data }: Corpus['claims'][number]): [author: string, ...holders: string[]] => [
	voiceOf(data.author),
	...(data.positions ?? []).map(({ holder }) => voiceOf(holder)),
];

/** What a reading page says: its name, its summary and its prose. */
const pageWords = ({ data, prose }: ProseEntry<{ summary: string; title?: string; name?: string }>): string =>
	[data.title ?? data.name ?? '', data.summary, ...prose.blocks.map(blockText)].map(plain).join('\n');

/** An entry that is recorded, with what the lock should say of it now. */
export interface Page {
	entry: Entry<unknown>;
	/** The claim, if it is one. */
	claim?: Corpus['claims'][number];
	now: Pick<Recorded, 'address' | 'state' | 'hashes' | 'voices'>;
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
			voices: claimVoices(claim).map(hash),
		},
	})),
	...PROSE_COLLECTIONS.flatMap((collection) =>
		corpus[collection].map((entry): Page => ({
			entry,
			now: {
				address: `${collection}/${entry.id}`,
				state: 'page',
				hashes: [hash(pageWords(entry))],
				voices: [],
			},
		})),
	),
];
