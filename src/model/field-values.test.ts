import { expect, it } from 'vitest';
import { aCorpus } from './testing/corpus.ts';
import { fieldValues } from './field-values.ts';

it('gives every text whose field says something of itself, with its entry', () => {
	const corpus = aCorpus();
	const [place] = corpus.places;
	expect(
		fieldValues(corpus)
			.filter(({ collection }) => collection === 'places')
			.map(({ entry, field, value }) => [entry, field, value]),
	).toEqual([
		[place, 'name', 'Panjgur'],
		[place, 'source', 'dawn-on-strike'],
		[place, 'summary', 'A district of Balochistan on the border with Iran.'],
	]);
});

it('goes through a corpus once', () => {
	const corpus = aCorpus();
	expect(fieldValues(corpus)).toBe(fieldValues(corpus));
	expect(fieldValues(corpus)).not.toBe(fieldValues(aCorpus()));
});
