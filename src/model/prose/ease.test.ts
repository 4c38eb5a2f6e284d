import { expect, it } from 'vitest';
import { wordsPerSentence } from './ease.ts';
import { parseProse } from './parse.ts';

it.each([
	['Iran struck. Pakistan answered two days later.', 3.5],
	['One two three four.\n\n## A heading of seven words stands here\n\nFive six.', 3],
	['## Only a heading', 0],
])('of %j', (text, expected) => {
	expect(wordsPerSentence(parseProse(text))).toBe(expected);
});

it('counts the words inside claims, once', () => {
	expect(wordsPerSentence(parseProse('Iran <Claim id="a">struck a village</Claim>.'))).toBe(4);
});
