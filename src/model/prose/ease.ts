import { blockText, sentences, type Prose } from './prose.ts';

/** What a sentence may hold on average for a page to be easy to read. */
export const WORDS_PER_SENTENCE = 20;

/** Words per sentence over the paragraphs of a page; headings and table cells are no sentences. 0 without a paragraph. */
export function wordsPerSentence({ blocks }: Prose): number {
	const spoken = blocks
		.filter(({ kind }) => kind === 'paragraph')
		.flatMap((block) => sentences(blockText(block)));
	const words = spoken.reduce((sum, sentence) => sum + sentence.split(/\s+/u).length, 0);
	return spoken.length === 0 ? 0 : words / spoken.length;
}
