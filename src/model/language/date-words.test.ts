import { expect, it } from 'vitest';
import { dateIn, dayIn } from './date-words.ts';

const fa = { tag: 'fa', calendar: 'persian', digits: 'arabext' } as const;
const ur = { tag: 'ur', calendar: 'gregory', digits: 'latn' } as const;

// Of the almanacs of those years: Nowruz, and the last day of a leap year (1399, 1403) and of a common one (1402).
it.each([
	['2024-01-16', '۲۶ دی ۱۴۰۲ (۱۶ ژانویه ۲۰۲۴)'],
	['2024-03-19', '۲۹ اسفند ۱۴۰۲ (۱۹ مارس ۲۰۲۴)'],
	['2024-03-20', '۱ فروردین ۱۴۰۳ (۲۰ مارس ۲۰۲۴)'],
	['2021-03-20', '۳۰ اسفند ۱۳۹۹ (۲۰ مارس ۲۰۲۱)'],
	['2021-03-21', '۱ فروردین ۱۴۰۰ (۲۱ مارس ۲۰۲۱)'],
	['2025-03-20', '۳۰ اسفند ۱۴۰۳ (۲۰ مارس ۲۰۲۵)'],
	['2025-03-21', '۱ فروردین ۱۴۰۴ (۲۱ مارس ۲۰۲۵)'],
	['2026-07', 'ژوئیه ۲۰۲۶'],
	['2023-05-21', '۳۱ اردیبهشت ۱۴۰۲ (۲۱ مه ۲۰۲۳)'],
	['2010-06', 'ژوئن ۲۰۱۰'],
	['2012', '۲۰۱۲'],
	['2024-01-16/2024-01-18', '۲۶ دی ۱۴۰۲ (۱۶ ژانویه ۲۰۲۴) – ۲۸ دی ۱۴۰۲ (۱۸ ژانویه ۲۰۲۴)'],
])('tells %s in Persian as %s', (date, words) => {
	expect(dateIn(fa, date)).toBe(words);
});

it.each([
	['2024-01-16', '16 جنوری 2024'],
	['2025-12', 'دسمبر 2025'],
	['2012~', '2012'],
])('tells %s in Urdu as %s', (date, words) => {
	expect(dateIn(ur, date)).toBe(words);
});

it('parts day and month for a strip of days', () => {
	expect(dayIn(fa, '2024-01-16')).toEqual({ day: '۲۶', month: 'دی', other: '۱۶ ژانویه' });
	expect(dayIn(ur, '2024-01-16')).toEqual({ day: '16', month: 'جنوری', other: undefined });
});
