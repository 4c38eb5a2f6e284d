import type { MemberLists, Pair } from '../../model/search/index-start.ts';
import type { Location } from '../../model/search/location.ts';
import type { Fit } from '../../model/search/rank.ts';
import type { Shown } from '../../model/search/shown.ts';
import type { Vocabulary } from '../../model/search/vocabulary.ts';

/** What a search asks of an index, wherever that lies. Records are told by their numbers. */
export interface RecordIndex {
	/** How many records it holds. */
	readonly total: number;
	/** Where each record stands, by its number. */
	readonly locations: readonly Location[];
	/** Records of the same words. */
	readonly pairs: readonly Pair[];
	/** The records that have words, whole and one behind the other; above 1 for those that have them in a title or a name. */
	whole(...words: readonly string[]): Promise<Fit>;
	/** The records that have a word, or one that begins so. */
	loose(word: string): Promise<Fit>;
	/** What is shown of a record. */
	record(number: number): Promise<Shown>;
	/** Who each record is about, and its status. */
	members(): Promise<MemberLists>;
	/** Its words, with how many records have each. */
	vocabulary(): Promise<Vocabulary>;
}
