import { createHash } from 'node:crypto';
import { decode, encode } from 'cborg';
import { LAST, type Part } from '../../model/search/index-parts.ts';
import { pack, unpack } from './pagefind-file.ts';

/**
 * Pagefind cuts its index of words into parts of some 25 kB on the wire, and a search fetches a whole one for each of its
 * words. No setting makes them smaller, so they are cut anew here: a third of the size, and where neighbouring words have
 * least in common, so that the first three letters of a word mostly say in which part it is.
 */

/** A word with all its places, as Pagefind writes it: for each record that has it those in the text, and those elsewhere. */
type WordEntry = [
	word: string,
	records: [record: number, places: unknown[], elsewhere: unknown[]][],
	...rest: unknown[],
];
/** A part of the index of words, as Pagefind writes it. */
type WordFile = [words: WordEntry[]];
/** Where a part begins and ends, and its name. Pagefind takes for a word the first part with `from` ≤ word ≤ `to`. */
type Range = [from: string, to: string, name: string];
/** Pagefind's list of what it has: version, records, parts, and what is not looked at here. */
export type ListFile = [
	version: string,
	records: [id: string, ...rest: unknown[]][],
	parts: Range[],
	...unknown[],
];

/** How much a part holds, in numbers of two or three bytes before compression; it may be half as much more or less. */
const SIZE = 6000;

/** How much a part grows by a word: by each record that has it, each place in one, and its letters. */
const sizeOf = ([word, records]: WordEntry): number =>
	records.reduce((sum, [, places, elsewhere]) => sum + 1 + places.length + elsewhere.length, word.length / 2);

const shared = (one: string, other: string): number => {
	let length = 0;
	while (length < one.length && one[length] === other[length]) length += 1;
	return length;
};

/** Whether a text stands before another as Pagefind has them in order: by the bytes of UTF-8. */
const isBefore = (one: string, other: string): boolean =>
	Buffer.compare(Buffer.from(one), Buffer.from(other)) < 0;

/**
 * Cuts words into runs of some `most`, each cut being where neighbours share the fewest letters; never between a word and one
 * that it begins, for no end of a part is behind the one and before the other.
 * @param words in the order of the index, each with its size
 * @returns where each run but the first begins
 */
export function cutWords(words: readonly { word: string; size: number }[], most = SIZE): number[] {
	const cuts: number[] = [];
	let held = 0;
	let best: number | undefined;
	const common = (at: number): number => shared(words[at - 1]!.word, words[at]!.word);
	for (const [at, { word, size }] of words.entries()) {
		const fits = held > most / 2 && !word.startsWith(words[at - 1]?.word ?? '');
		if (fits && (best === undefined || common(at) <= common(best))) best = at;
		held += size;
		if (held <= most * 1.5 || best === undefined) continue;
		cuts.push(best);
		held = words.slice(best, at + 1).reduce((sum, each) => sum + each.size, 0);
		best = undefined;
	}
	return cuts;
}

const nameOf = (language: string, bytes: Uint8Array): string =>
	`${language}_${createHash('sha256').update(bytes).digest('hex').slice(0, 10)}`;

/**
 * The words of an index, in their order.
 * @throws if a part holds something else, or words in another order
 */
function wordsIn(ranges: readonly Range[], files: ReadonlyMap<string, Uint8Array>): WordEntry[] {
	const words = ranges.flatMap(([, , name]) => {
		const [own, ...others] = decode(unpack(files.get(`index/${name}.pf_index`)!)) as WordFile;
		if (others.length > 0) throw new Error(`Pagefind's part ${name} holds more than words.`);
		return own;
	});
	const strange = words.findIndex(([word], at) => at > 0 && !isBefore(words[at - 1]![0], word));
	if (strange >= 0)
		throw new Error(`Pagefind's words are in another order, as at ${String(words[strange]![0])}.`);
	return words;
}

/**
 * Cuts an index of Pagefind's into smaller parts.
 * @param files of the index, by their paths below its folder
 * @returns the same files but for the list of parts, the parts, and the entry file that names the list; and the parts
 * @throws if the files are not as Pagefind 1.6 writes them
 */
export function inSmallParts(
	files: ReadonlyMap<string, Uint8Array>,
	language: string,
): { files: Map<string, Uint8Array>; parts: Part[] } {
	const cut = new Map([...files].filter(([name]) => !/\.(?:pf_meta|pf_index)$/.test(name)));
	const [listName, listFile] = [...files].find(([name]) => name.endsWith('.pf_meta'))!;
	const [version, records, ranges, ...rest] = decode(unpack(listFile)) as ListFile;
	const words = wordsIn(ranges, files).map((entry) => ({ word: entry[0], entry, size: sizeOf(entry) }));
	const starts = [0, ...cutWords(words)];
	let from = '';
	const made = starts.map((start, number): Range => {
		const run = words.slice(start, starts[number + 1]);
		const file = pack(encode([run.map(({ entry }) => entry)] satisfies WordFile));
		const name = nameOf(language, file);
		cut.set(`index/${name}.pf_index`, file);
		const next = words[starts[number + 1] ?? words.length]?.word;
		const last = run.at(-1)?.word ?? '';
		// Without a gap between two parts, so that each word that is asked for, whether or not it is there, belongs to one.
		const to = next === undefined ? LAST : `${last.slice(0, shared(last, next) + 1)}${LAST}`;
		const range: Range = [from, to, name];
		from = to;
		return range;
	});
	const list = pack(encode([version, records, made, ...rest] satisfies ListFile));
	const hash = nameOf(language, list);
	const entry = new TextDecoder().decode(files.get('pagefind-entry.json'));
	const before = listName.replace(/^pagefind\.|\.pf_meta$/g, '');
	if (!entry.includes(before)) throw new Error(`Pagefind's entry file does not name its list ${before}.`);
	cut.set(`pagefind.${hash}.pf_meta`, list);
	cut.set('pagefind-entry.json', new TextEncoder().encode(entry.replace(before, hash)));
	return { files: cut, parts: made.map(([, to, name]) => ({ to, name })) };
}
