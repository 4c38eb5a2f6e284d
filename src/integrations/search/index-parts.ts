import { createHash } from 'node:crypto';
import { decode, encode } from 'cborg';
import type { Part } from '../../model/search/index-parts.ts';
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

/** How many places of words a part has, two or three bytes each; it may have half as many more or less. */
const SIZE = 6000;

/** How much a part grows by a word. */
const sizeOf = ([, records]: WordEntry): number =>
	records.reduce((sum, [, places, elsewhere]) => sum + 1 + places.length + elsewhere.length, 0);

/** The last of all characters: behind it every word that begins with what is before it has its place. */
const LAST = '\u{10FFFF}';

const shared = (one: string, other: string): number => {
	let length = 0;
	while (length < one.length && one[length] === other[length]) length += 1;
	return length;
};

/**
 * Cuts words into runs of some `most` places, each cut being where neighbours share the fewest letters.
 * @param words in the order of the index, each with how many places it has
 */
export function cutWords(words: readonly { word: string; size: number }[], most = SIZE): number[] {
	const cuts: number[] = [];
	let held = 0;
	let best: number | undefined;
	const common = (at: number): number => shared(words[at - 1]!.word, words[at]!.word);
	for (const [at, { size }] of words.entries()) {
		if (held > most / 2 && (best === undefined || common(at) <= common(best))) best = at;
		held += size;
		if (held <= most * 1.5 || best === undefined) continue;
		cuts.push(best);
		held = words.slice(best, at + 1).reduce((sum, word) => sum + word.size, 0);
		best = undefined;
	}
	return cuts;
}

const nameOf = (language: string, bytes: Uint8Array): string =>
	`${language}_${createHash('sha256').update(bytes).digest('hex').slice(0, 10)}`;

/**
 * Cuts an index of Pagefind's into smaller parts.
 * @param files of the index, by their paths below its folder
 * @returns the same files but for the list of parts, the parts, and the entry file that names the list; and the parts
 */
export function inSmallParts(
	files: ReadonlyMap<string, Uint8Array>,
	language: string,
): { files: Map<string, Uint8Array>; parts: Part[] } {
	const cut = new Map([...files].filter(([name]) => !/\.(?:pf_meta|pf_index)$/.test(name)));
	const [listName, listFile] = [...files].find(([name]) => name.endsWith('.pf_meta'))!;
	const [version, records, ranges, ...rest] = decode(unpack(listFile)) as ListFile;
	const words = ranges
		.flatMap(([, , name]) => (decode(unpack(files.get(`index/${name}.pf_index`)!)) as WordFile)[0])
		.map((entry) => ({ word: entry[0], entry, size: sizeOf(entry) }));
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
	cut.set(`pagefind.${hash}.pf_meta`, list);
	cut.set(
		'pagefind-entry.json',
		new TextEncoder().encode(entry.replace(listName.replace(/^pagefind\.|\.pf_meta$/g, ''), hash)),
	);
	return { files: cut, parts: made.map(([, to, name]) => ({ to, name })) };
}
