import { expect, it } from 'vitest';
import { told } from '../testing/corpus.ts';
import { aChapter } from '../testing/entries.ts';
import { readingEase } from './reading-ease.ts';

const sentence = (words: number): string => `${'word '.repeat(words).trim().replace('w', 'W')}.`;
const page = (body: string) => ({ background: [aChapter({ body })] });

it('reports a page whose sentences average more than twenty words', () => {
	expect(told(readingEase, page(sentence(21)))).toContain('21.0 words a sentence on average');
});

it('names the two longest with their lines', () => {
	const body = `${sentence(25)}\n\n${sentence(30)} ${sentence(22)}`;
	expect(told(readingEase, page(body))).toContain(
		'part the longest sentences in two: line 3, 30 words, “Word word word word word word word word …”; line 1, 25 words,',
	);
});

it('accepts a long sentence beside a short one', () => {
	expect(told(readingEase, page(`${sentence(30)} ${sentence(10)}`))).toBe('');
});
