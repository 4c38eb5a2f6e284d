import { expect, it } from 'vitest';
import { headline, headlines } from './headline.ts';

it.each([
	['a short one whole, without its full stop', 'Iran struck.', 'Iran struck'],
	['one of exactly the length whole', 'Iran struck Kech', 'Iran struck Kech'],
	['a longer one at the end of a word', 'Iran struck Panjgur', 'Iran struck…'],
	['a longer one without a hanging dash', 'Iran struck it – twice', 'Iran struck it…'],
	['one long word at the limit', 'Sistan-and-Baluchestan', 'Sistan-and-Baluc…'],
])('keeps %s', (_, text, expected) => {
	expect(headline(text, 16)).toBe(expected);
});

it('keeps a word that ends exactly at the limit', () => {
	expect(headline('Iran struck some homes', 16)).toBe('Iran struck some…');
});

it('stays within 80 characters and an ellipsis if no length is given', () => {
	expect(headline('word '.repeat(40)).length).toBeLessThanOrEqual(81);
});

it('tells statements that begin alike apart by as many words as that takes', () => {
	expect(
		headlines(['Iran struck Panjgur at night', 'Iran struck Kech', 'Pakistan struck Saravan'], 12),
	).toEqual(['Iran struck Panjgur…', 'Iran struck Kech', 'Pakistan…']);
});

it('leaves one whole that another begins with', () => {
	expect(headlines(['Iran struck Kech', 'Iran struck Kech again'], 12)).toEqual([
		'Iran struck Kech',
		'Iran struck Kech again',
	]);
});

it('ends where a statement with an ellipsis of its own begins another', () => {
	const [short, long] = ['Iran struck Kech …', 'Iran struck Kech … (second copy)'];
	expect(headlines([short, long], 8)).toEqual([short, 'Iran struck Kech … (second…']);
});
