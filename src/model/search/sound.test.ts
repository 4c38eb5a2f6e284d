import { describe, expect, it } from 'vitest';
import { soundsOf, wordOfSound } from './sound.ts';
import type { Vocabulary } from './vocabulary.ts';

describe('soundsOf', () => {
	it.each([
		['کلبهوشن', 'kulbhushan'],
		['خضدار', 'khuzdar'],
		['سراوان', 'saravan'],
		['پاکستان', 'pakistan'],
		['باکستان', 'pakistan'],
		['сараване', 'saravan'],
		['хуздар', 'khuzdar'],
		['ایکسپریس', 'express'],
	])('of %s has that of %s', (foreign, english) => {
		expect(soundsOf(foreign)).toContain(soundsOf(english)[0]);
	});

	it.each(['', 'آ', 'او', 'mine', 'да'])('tells nothing of the short word “%s”', (word) => {
		expect(soundsOf(word)).toEqual([]);
	});
});

describe('wordOfSound', () => {
	const vocabulary: Vocabulary = [
		['fired', 9],
		['friday', 4],
		['jafari', 6],
		['jaffar', 6],
		['kulbhushan', 2],
		['کلبهوشن', 9],
	];
	it('finds a name in Latin letters', () => {
		expect(wordOfSound(vocabulary, 'کلبهوشن')).toBe('kulbhushan');
	});
	it('prefers the word that ends as it does', () => {
		expect(wordOfSound(vocabulary, 'جعفر')).toBe('jaffar');
	});
	it('takes no Latin word for one of other letters', () => {
		expect(wordOfSound([['terrorists', 9]], 'tourists')).toBeUndefined();
		expect(wordOfSound([['terrorists', 9]], 'terorrysts')).toBe('terrorists');
		const both: Vocabulary = [
			['terrorists', 9],
			['tourists', 2],
		];
		expect(wordOfSound(both, 'tourysts')).toBe('tourists');
	});
	it('finds none for a short word that could be several, or that sounds like none', () => {
		expect(wordOfSound(vocabulary, 'فردا')).toBeUndefined();
		expect(wordOfSound(vocabulary, 'صنعت')).toBeUndefined();
	});
});
