import { expect, it } from 'vitest';
import { plausible } from './plausible.ts';

it('takes a hit that shares half of a word, and at least three letters', () => {
	expect(plausible('the <mark>struck</mark> village', ['strike'])).toBe(true);
	expect(plausible('the <mark>stone</mark> village', ['strike'])).toBe(false);
	expect(plausible('a <mark>balcony</mark>', ['balochistan'])).toBe(false);
	expect(plausible('a <mark>US</mark> envoy', ['us'])).toBe(true);
	expect(plausible('a <mark>sea</mark> and a <mark>Séance</mark>', ['seances'])).toBe(true);
});

it('takes a hit that fits any of the words that were asked for', () => {
	expect(plausible('<mark>raids</mark> on both sides', ['strike', 'raid'])).toBe(true);
});

it('takes a hit without a mark: its name may be spelt otherwise in the text', () => {
	expect(plausible('no word of it stands here', ['strike'])).toBe(true);
});
