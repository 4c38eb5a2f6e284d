import { baseOf } from './irregular.ts';
import type { NameEntry } from './names.ts';
import type { QueryWord } from './query-words.ts';
import type { Meaning } from './understand.ts';
import { wordOfSound } from './sound.ts';
import { begins, nearestWord, type Vocabulary } from './vocabulary.ts';
import { hasFigure } from './words.ts';

/** How a word of a query is looked up in the index, and what becomes of one that is not there. */

/** What a query is read with. */
export interface Lookups {
	names: readonly NameEntry[];
	/** Whether a folded word is in the index. */
	isThere(word: string): Promise<boolean>;
	/** Every word of the index; fetched only when a word is not there. */
	vocabulary(): Promise<Vocabulary>;
	/** What the words of a query mean. */
	meanings(query: string): Promise<readonly Meaning[]>;
	/** What they mean in other languages of Latin letters; fetched only when a word is neither there nor English. */
	otherMeanings(query: string): Promise<readonly Meaning[]>;
	/** The language of the texts; English, if it is no other. */
	tongue?: string;
	/** Words of that language that only ask or join: as for `wordsOf`. */
	stops?: ReadonlySet<string>;
}

/** Words of the index that stand for a part of the query, all of which a record must have. */
export interface Way {
	words: readonly string[];
	/** How much a record counts that has them, from 0 to 1. */
	weight: number;
	/** Whether the words stand one behind the other. */
	phrase?: boolean;
}

/** A word that is in no text, put right: as a beginning, by its meaning, or by the nearest word in spelling or sound. */
export interface Mended {
	word: QueryWord;
	parts: readonly string[];
	slip?: string;
	beginning: boolean;
	missing: boolean;
}

/** Looks at each word whether it is in the index, and finds the nearest one to a word that is not. */
export async function mend(word: QueryWord, lookups: Lookups, known: boolean): Promise<Mended> {
	const { parts, joined, days, last } = word;
	const there = await Promise.all(parts.map((part) => lookups.isThere(part)));
	const kept = { word, parts, beginning: false, missing: false };
	if (there.every(Boolean) || days || known) return { ...kept, beginning: last && parts.length === 1 };
	if (joined !== undefined && (await lookups.isThere(joined))) return { ...kept, parts: [joined] };
	const vocabulary = await lookups.vocabulary();
	const mended = parts.map((part, at) => (there[at] ? part : nearestWord(vocabulary, part)));
	const tail = parts.at(-1) ?? '';
	if (
		last &&
		there.slice(0, -1).every(Boolean) &&
		tail.length > 2 &&
		!hasFigure(tail) &&
		begins(vocabulary, tail)
	)
		return { ...kept, beginning: true };
	const found = mended.filter((part) => part !== undefined);
	if (found.length === parts.length) return { ...kept, parts: found.map(baseOf), slip: found.join(' ') };
	const whole = joined === undefined ? undefined : nearestWord(vocabulary, joined);
	if (whole !== undefined) return { ...kept, parts: [baseOf(whole)], slip: whole };
	const alike = wordOfSound(vocabulary, joined ?? tail);
	if (alike !== undefined) return { ...kept, parts: [alike], slip: alike };
	return { ...kept, missing: true };
}

/** The ways to find a word or a day. */
export function waysOf({ word, parts, slip }: Mended): Way[] {
	const { days, joined } = word;
	const ways: Way[] = [{ words: parts, weight: 1, phrase: days !== undefined }];
	if (days) ways.unshift(...days.map((day) => ({ words: [day], weight: 1 })));
	if (joined !== undefined && slip === undefined) ways.push({ words: [joined], weight: 1 });
	return ways;
}
