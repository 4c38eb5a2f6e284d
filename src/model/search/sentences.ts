import type { Stretch } from './excerpt.ts';
import { foldedWords } from './fold.ts';
import { baseOf } from './irregular.ts';

/** Excerpts: whole sentences of the prose of a record that have most of what was sought, with its words marked. */

/** Excerpts are about this long, in characters. */
const LENGTH = 220;

const SENTENCE = /[^.!?؟۔]+(?:[.!?؟۔]+(?=["”’»)]*\s|$)["”’»)]*|[.!?؟۔](?!\s))*[.!?؟۔]*\s*/gu;

/** A run of letters and digits, with the apostrophes in it. */
const RUN = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;

/** Endings that make another form of a word in English. */
const ENDING = /(?<=[a-z]{3})(?:ies|ied|ing|es|ed|e|s|d|y)$/;
const stem = (word: string): string => baseOf(word).replace(ENDING, '');

/** What finds the words that are sought. */
export interface Sought {
	words: readonly string[];
	/** Words that may go on. */
	beginnings: readonly string[];
}

/** Tells for a word of a text which of the words that are sought it is, if any. */
function finder({ words, beginnings }: Sought): (text: string) => string | undefined {
	const stems = new Map(words.map((word) => [stem(word), word]));
	return (text) => {
		for (const word of foldedWords(text)) {
			const own = stems.get(stem(word));
			if (own !== undefined) return own;
			const begun = beginnings.find((beginning) => word.startsWith(beginning));
			if (begun !== undefined) return begun;
		}
		return undefined;
	};
}

/** A text as stretches, with every word that was sought marked. */
export function markWords(text: string, sought: Sought): Stretch[] {
	const find = finder(sought);
	const stretches: Stretch[] = [];
	const add = (part: string, found: boolean): void => {
		const last = stretches.at(-1);
		if (part === '') return;
		if (last && last.found === found && !found) last.text += part;
		else stretches.push({ text: part, found });
	};
	let at = 0;
	for (const { 0: run, index } of text.matchAll(RUN)) {
		if (find(run) === undefined) continue;
		add(text.slice(at, index), false);
		add(run, true);
		at = index + run.length;
	}
	add(text.slice(at), false);
	return stretches;
}

/**
 * The sentences of a text that have the most of the words that are sought, as an excerpt: whole, marked, and with “…”
 * where something is left out.
 * @returns its beginning if no word that is sought stands in the text; nothing if there is no text
 */
export function excerptOf(text: string, sought: Sought): Stretch[] | undefined {
	const find = finder(sought);
	const sentences = (text.match(SENTENCE) ?? []).filter((sentence) => sentence.trim() !== '');
	const found = sentences.map(
		(sentence) => new Set((sentence.match(RUN) ?? []).map(find).filter((word) => word !== undefined)),
	);
	const most = Math.max(0, ...found.map(({ size }) => size));
	if (sentences.length === 0) return undefined;
	const first = found.findIndex(({ size }) => size === most);
	let last = first;
	let length = sentences[first]?.length ?? 0;
	while (last + 1 < sentences.length && length + (sentences[last + 1]?.length ?? 0) <= LENGTH) {
		last += 1;
		length += sentences[last]?.length ?? 0;
	}
	const shown = sentences
		.slice(first, last + 1)
		.join('')
		.trim();
	return markWords(`${first > 0 ? '… ' : ''}${shown}${last + 1 < sentences.length ? ' …' : ''}`, sought);
}
