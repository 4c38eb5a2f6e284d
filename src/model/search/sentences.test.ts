import { describe, expect, it } from 'vitest';
import { excerptOf, markWords } from './sentences.ts';

const text =
	'The first sentence is about the weather. Pakistan recalled its ambassador on 17 January 2024, it said. ' +
	'“Was it right?” he asked. A last sentence that is long enough to be left out of what is shown here, as an excerpt has its length, because of all that went before it and that fills the line.';
const sought = (...words: string[]) => ({ words, beginnings: [] });
const said = (stretches: ReturnType<typeof excerptOf>) => stretches?.map(({ text: part }) => part).join('');
const marks = (stretches: ReturnType<typeof excerptOf>) =>
	stretches?.filter(({ found }) => found).map(({ text: part }) => part);

describe('excerptOf', () => {
	it('is whole sentences from the one that has the most of the words, with every one marked', () => {
		const excerpt = excerptOf(text, sought('ambassador', 'recalled'));
		expect(said(excerpt)).toBe(
			'… Pakistan recalled its ambassador on 17 January 2024, it said. “Was it right?” he asked. …',
		);
		expect(marks(excerpt)).toEqual(['recalled', 'ambassador']);
	});

	it('begins without a mark at the first sentence', () => {
		expect(said(excerptOf('One fish. Two.', sought('fish')))).toBe('One fish. Two.');
	});

	it('is the beginning of a text that has no word, and nothing of no text', () => {
		expect(said(excerptOf('No such word. None.', sought('ambassador')))).toBe('No such word. None.');
		expect(excerptOf('', sought('ambassador'))).toBeUndefined();
	});
});

describe('markWords', () => {
	it('marks forms of a word, and not what only begins alike', () => {
		expect(marks(markWords('He died; diesel dies. Strikes, struck.', sought('died', 'strike')))).toEqual([
			'died',
			'dies',
			'Strikes',
			'struck',
		]);
	});

	it('marks a longer word for a beginning, without the sign behind it', () => {
		expect(marks(markWords('Jundullah.', { words: [], beginnings: ['jund'] }))).toEqual(['Jundullah']);
	});

	it('leaves markup as text', () => {
		expect(said(markWords('<b>fish</b>', sought('fish')))).toBe('<b>fish</b>');
	});
});
