import { expect, it } from 'vitest';
import { attack, campaign } from '../testing/concepts.ts';
import { englishForm } from './concepts.ts';
import { conceptWord, conceptWordsBy } from './index-concepts.ts';

const read = conceptWordsBy(
	englishForm({ languages: [], partly: [], particles: {}, concepts: [attack, campaign] }),
);

it('finds a concept in a text by any of its English words, once', () => {
	expect(read('Two raids and an attack were part of a campaign.')).toEqual([conceptWord(0), conceptWord(1)]);
	expect(read('Nothing of the kind.')).toEqual([]);
});

it('is no word of a text, and all of them stand together behind every word', () => {
	expect(['zurich', conceptWord(170), conceptWord(2)].sort()).toEqual([
		'zurich',
		conceptWord(2),
		conceptWord(170),
	]);
});
