import { describe, expect, it } from 'vitest';
import {
	begins,
	decodeVocabulary,
	encodeVocabulary,
	nearestWord,
	vocabularyOf,
	withIrregularForms,
} from './vocabulary.ts';

const vocabulary = vocabularyOf([
	'casualties military',
	'casualties militant 1973',
	'strike border کشته',
	'strikes',
]);

it('holds each word of four letters and more once, with its records, but no number', () => {
	expect(vocabulary).toEqual([
		['border', 1],
		['casualties', 2],
		['militant', 1],
		['military', 1],
		['strike', 1],
		['strikes', 1],
		['کشته', 1],
	]);
});

it('is the same after its way to a browser', () => {
	expect(decodeVocabulary(encodeVocabulary(vocabulary))).toEqual(vocabulary);
	expect(decodeVocabulary('')).toEqual([]);
	expect(decodeVocabulary('<!doctype html>')).toEqual([]);
});

it('has the irregular forms of its words on request, as often as these', () => {
	expect(withIrregularForms(vocabularyOf(['child child border', 'child']))).toEqual([
		['border', 1],
		['child', 2],
		['children', 2],
	]);
});

describe('nearestWord', () => {
	it.each([
		['casualities', 'casualties'],
		['millitary', 'military'],
		['stirke', 'strike'],
		['strikess', 'strikes'],
	])('takes %s for %s', (typed, expected) => {
		expect(nearestWord(vocabulary, typed)).toBe(expected);
	});

	it.each(['xqzvwk', 'stri', '1974', '19th', 'taylor', ''])('finds nothing near “%s”', (typed) => {
		expect(nearestWord(vocabulary, typed)).toBeUndefined();
	});

	it('keeps the first letter of all but long words', () => {
		expect(nearestWord(vocabulary, 'gorder')).toBeUndefined();
		expect(nearestWord(vocabulary, 'gasualties')).toBe('casualties');
	});

	it('takes the more common of two', () => {
		const twice = vocabularyOf(['border', 'bolder', 'bolder', 'bolder']);
		expect(nearestWord(twice, 'boxder')).toBe('bolder');
	});
});

it('begins tells whether a word goes on', () => {
	expect([begins(vocabulary, 'milit'), begins(vocabulary, 'milk')]).toEqual([true, false]);
});
