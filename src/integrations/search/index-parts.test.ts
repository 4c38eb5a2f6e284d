import { decode, encode } from 'cborg';
import { expect, it } from 'vitest';
import { cutWords, inSmallParts, type ListFile } from './index-parts.ts';
import { pack, unpack } from './pagefind-file.ts';

const words = (...all: string[]): { word: string; size: number }[] => all.map((word) => ({ word, size: 10 }));

it('cuts words where neighbours share the fewest letters', () => {
	const all = words('border', 'bordered', 'cane', 'canes', 'dale', 'dales', 'elm', 'elms');
	expect(cutWords(all, 30)).toEqual([4]);
});

it('does not cut between a word and one that it begins', () => {
	expect(cutWords(words('iran', 'irani', 'iranian'), 10)).toEqual([]);
	expect(cutWords(words('iran', 'irani', 'irate', 'irene'), 10)).toEqual([2, 3]);
});

it('cuts a run of words that are alike, and not what is small', () => {
	expect(cutWords(words('aaa', 'aab', 'aac', 'aad', 'aae'), 20)).toEqual([3]);
	expect(cutWords(words('a', 'b'), 30)).toEqual([]);
	expect(cutWords([], 30)).toEqual([]);
});

/** Words as an index has them, each with so many places that a part holds a few. */
const entries = ['anna', 'annu', 'baker', 'bakeri', 'cane', 'co', 'cot', 'dale', 'elm', 'سیستان'].map(
	(word) => [word, Array.from({ length: 1000 }, (_, at) => [at, [-25, at], []]), []],
);
const whole = new Map([
	['pagefind-entry.json', new TextEncoder().encode('{"languages":{"en":{"hash":"en_aaaaaaaaaa"}}}')],
	[
		'pagefind.en_aaaaaaaaaa.pf_meta',
		pack(
			encode([
				'1.6.0',
				[['en_1', 3, '']],
				[
					['anna', 'baker', 'en_x'],
					['bakeri', 'سیستان', 'en_y'],
				],
				[],
			]),
		),
	],
	['index/en_x.pf_index', pack(encode([entries.slice(0, 3)]))],
	['index/en_y.pf_index', pack(encode([entries.slice(3)]))],
	['pagefind.js', new Uint8Array([1])],
]);
const { files, parts } = inSmallParts(whole, 'en');
const [listName] = [...files.keys()].filter((name) => name.endsWith('.pf_meta'));
const [, records, ranges] = decode(unpack(files.get(listName!)!)) as ListFile;
const wordsOf = (name: string): unknown[][] =>
	(decode(unpack(files.get(`index/${name}.pf_index`)!)) as [unknown[][]])[0];

it('keeps every word with all its places, in their order', () => {
	expect(ranges.length).toBeGreaterThan(3);
	expect(ranges.flatMap(([, , name]) => wordsOf(name))).toEqual(entries);
	expect(records).toEqual([['en_1', 3, '']]);
	expect(files.size).toBe(3 + ranges.length);
});

it('leaves no gap, so that a word is sought where it is', () => {
	const from = ranges.map(([from]) => from);
	const to = ranges.map(([, to]) => to);
	expect(from).toEqual(['', ...to.slice(0, -1)]);
	expect(parts).toEqual(ranges.map(([, to, name]) => ({ to, name })));
	for (const [, , name] of ranges)
		for (const [word] of wordsOf(name))
			expect(ranges.find(([from, to]) => from <= String(word) && String(word) <= to)?.[2]).toBe(name);
});

it('names the list by what is in it', () => {
	const entry = new TextDecoder().decode(files.get('pagefind-entry.json'));
	expect(`pagefind.${/"hash":"(\w+)"/.exec(entry)?.[1]}.pf_meta`).toBe(listName);
	expect(listName).not.toBe('pagefind.en_aaaaaaaaaa.pf_meta');
});
