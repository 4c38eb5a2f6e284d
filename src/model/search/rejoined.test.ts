import { expect, it } from 'vitest';
import { queryWords } from './query-words.ts';
import { rejoined } from './rejoined.ts';

const texts = new Set(['امیرعبداللهیان', 'امیر', 'عبداللهیان', 'وزیر', 'خارجه']);
const isThere = (word: string) => Promise.resolve(texts.has(word));
const sought = async (query: string) =>
	(await rejoined(queryWords(query), { isThere })).map(({ parts, joined, at, length }) => [
		parts.join(' '),
		joined,
		at,
		length,
	]);

it('seeks as one word, too, what the texts have as one', async () => {
	expect(await sought('وزیر امیر عبداللهیان')).toEqual([
		['وزیر', undefined, 0, 1],
		['امیر عبداللهیان', 'امیرعبداللهیان', 1, 2],
	]);
});

it('leaves words apart that no text has as one', async () => {
	expect(await sought('وزیر خارجه')).toHaveLength(2);
	expect(await sought('امیر کبیر')).toHaveLength(2);
});
