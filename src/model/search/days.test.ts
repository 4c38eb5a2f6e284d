import { describe, expect, it } from 'vitest';
import { daysIn, dayWords } from './days.ts';

describe('daysIn', () => {
	it.each([
		'29.01.2024',
		'29/1/24',
		'2024-01-29',
		'1/29/2024',
		'29 January 2024',
		'January 29th, 2024',
		'29th of January 2024',
		'29 Jan 2024',
		'۲۹ ژانویه ۲۰۲۴',
		'٢٩ يناير ٢٠٢٤',
		'29 كانون الثاني 2024',
		'29 جنوری 2024',
		'۹ بهمن ۱۴۰۲',
		'1402/11/9',
		'29 Ocak 2024',
		'29 января 2024',
		'29. Januar 2024',
		'29 janvier 2024',
	])('reads %s as a day', (text) => {
		expect(daysIn(text)).toEqual([{ at: 0, length: expect.any(Number) as number, words: ['d20240129'] }]);
	});

	it('a day without a year is one of any year', () => {
		expect(daysIn('what happened on 29 Jan')[0]?.words).toEqual(['d0129']);
	});

	it('a day of the Solar Hijri calendar without a year is one of two', () => {
		expect(daysIn('۹ بهمن')[0]?.words).toContain('d0129');
	});

	it('tells where it stands', () => {
		expect(daysIn('killed on 16 January 2024 in')).toEqual([{ at: 2, length: 3, words: ['d20240116'] }]);
	});

	it('takes no other numbers for days', () => {
		expect(daysIn('30.02.2024, 52 killed, 1973–1977, 18 billion, may 2024, 1.2.3.4, 40 January')).toEqual([]);
	});
});

it('dayWords finds a day with and without its year, once', () => {
	expect(dayWords('On 16 January 2024, 16 January')).toEqual(['d20240116', 'd0116']);
});
