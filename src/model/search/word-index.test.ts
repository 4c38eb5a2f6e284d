import { expect, it } from 'vitest';
import { indexedWords } from './indexed-words.ts';
import { WordIndex } from './word-index.ts';

const record = (title: string, text: string, names: string[] = []) =>
	indexedWords({ title, text, names }, () => []);
const index = new WordIndex([
	record('The flood', 'The river killed nine people and two children.'),
	record('Rivers', 'Two bridges; children played. People crossed the bridges on bridges.', ['رود']),
	record('Killing of a ferryman', 'Nobody was named.'),
]);
const found = (fits: ReadonlyMap<number, number>): number[] => [...fits.keys()].sort();

it('finds words by their English stems, those of titles and names above those of texts', () => {
	expect(index.whole('kill')).toEqual(
		new Map([
			[0, 1],
			[2, 4],
		]),
	);
	expect(index.whole('river')).toEqual(
		new Map([
			[0, 1],
			[1, 4],
		]),
	);
	expect(found(index.whole('رود'))).toEqual([1]);
	expect(found(index.whole('nowhere'))).toEqual([]);
});

it('finds words one behind the other, and not across the end of a title', () => {
	expect(found(index.whole('two', 'child'))).toEqual([0]);
	expect(found(index.whole('rivers', 'رود'))).toEqual([]);
});

it('finds longer words that begin so, and counts them less', () => {
	expect(found(index.loose('chil'))).toEqual([0, 1]);
	const whole = index.loose('bridges').get(1) ?? 0;
	expect(index.loose('bri').get(1) ?? 0).toBeLessThan(whole);
	expect(index.loose('bri').get(1) ?? 0).toBeGreaterThan(0);
});

it('knows its words', () => {
	expect(index.vocabulary).toContainEqual(['child', 2]);
});
