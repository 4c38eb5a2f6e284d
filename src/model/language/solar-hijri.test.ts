import { expect, it } from 'vitest';
import { gregorianOf, solarDates, SOLAR_MONTHS } from './solar-hijri.ts';

it('names the months in their order', () => {
	expect(SOLAR_MONTHS).toEqual([
		'فروردین',
		'اردیبهشت',
		'خرداد',
		'تیر',
		'مرداد',
		'شهریور',
		'مهر',
		'آبان',
		'آذر',
		'دی',
		'بهمن',
		'اسفند',
	]);
});

it.each([
	[1402, 10, 26, '2024-01-16'],
	[1403, 1, 1, '2024-03-20'],
	[1403, 12, 30, '2025-03-20'],
	[1399, 12, 30, '2021-03-20'],
	[1402, 12, 29, '2024-03-19'],
	[1402, 6, 31, '2023-09-22'],
])('finds the Gregorian day of %d-%d-%d', (year, month, day, iso) => {
	expect(gregorianOf(year, month, day)?.toISOString().slice(0, 10)).toBe(iso);
});

it('knows that a common year has no 30th of Esfand', () => {
	expect(gregorianOf(1402, 12, 30)).toBeUndefined();
});

it('finds the dates of a sentence, with their year and without', () => {
	expect(solarDates('ایران در ۲۶ دی ۱۴۰۲ (۱۶ ژانویهٔ ۲۰۲۴) و پاکستان در ۲۸ دی حمله کرد.')).toEqual([
		{ text: '۲۶ دی ۱۴۰۲', day: 26, month: 10, year: 1402 },
		{ text: '۲۸ دی', day: 28, month: 10, year: undefined },
	]);
});

it('finds both days where one month is named for two', () => {
	const [first, last] = solarDates('در شب ۲۵ به ۲۶ دی ۱۴۰۲');
	expect([first, last]).toMatchObject([
		{ day: 25, month: 10, year: 1402 },
		{ day: 26, month: 10, year: 1402 },
	]);
	expect(first?.text).toBe('۲۵ به ۲۶ دی ۱۴۰۲');
});
