import { blockText, sentences, type Prose } from './prose.ts';

/** What a sentence may hold on average for a page to be easy to read. */
export const WORDS_PER_SENTENCE = 20;

/** A sentence of a page, how long it is, and the line of the file on which its paragraph begins. */
export interface LongSentence {
	line: number;
	words: number;
	text: string;
}

const wordsOf = (sentence: string): number => sentence.split(/\s+/u).length;

/** The longest sentences of a page, the longest first. */
export const longestSentences = ({ blocks }: Prose, count: number): LongSentence[] =>
	blocks
		.filter(({ kind }) => kind === 'paragraph')
		.flatMap((block) =>
			sentences(blockText(block)).map((text) => ({ line: block.line, words: wordsOf(text), text })),
		)
		.toSorted((a, b) => b.words - a.words)
		.slice(0, count);

/** Words per sentence over the paragraphs of a page; headings and table cells are no sentences. 0 without a paragraph. */
export function wordsPerSentence({ blocks }: Prose): number {
	const spoken = blocks
		.filter(({ kind }) => kind === 'paragraph')
		.flatMap((block) => sentences(blockText(block)));
	const words = spoken.reduce((sum, sentence) => sum + wordsOf(sentence), 0);
	return spoken.length === 0 ? 0 : words / spoken.length;
}
