import { expect, it } from 'vitest';
import { daysIn, isBorneOut, wrongWeekday } from './days.ts';

const said = (text: string) =>
	daysIn(text).map(({ year, month, day }) => [year, month, day].map((part) => part ?? '–').join('.'));

it.each([
	['on Tuesday 16 January 2024', ['2024.1.16']],
	['from 16–18 January 2024', ['2024.1.16', '2024.1.18']],
	['on 26 and 27 June 2026', ['2026.6.26', '2026.6.27']],
	['in January 2024, on the 18th', ['2024.1.–', '–.–.18']],
	['asOf 2024-01-16 or 2024-02', ['2024.1.16', '2024.2.–']],
	['in 2018–19 and in 2021', ['2018.–.–', '2019.–.–', '2021.–.–']],
	['In April it may end', ['–.4.–']],
	['in August 14.89 million', ['–.8.–']],
])('reads the dates of “%s”', (text, dates) => {
	expect(said(text)).toEqual(dates);
});

it('takes no number of things for a year', () => {
	expect(said('1,979 men, 2024.5 metres and 19790 more')).toEqual([]);
});

const isBorne = (one: string, other: string): boolean =>
	daysIn(one).every((day) => isBorneOut(day, daysIn(other)));

it.each([
	['on 18 January', 'on 18 January 2024'],
	['in January 2024', 'on 18 January 2024'],
	['in 2024', 'on 18 January 2024'],
	['in May 2025', 'in December 2025; that May'],
])('bears out “%s” by “%s”', (one, other) => {
	expect(isBorne(one, other)).toBe(true);
});

it.each([
	['on 19 January', 'on 18 January 2024'],
	['in February 2024', 'on 18 January 2024'],
	['in 2023', 'on 18 January 2024'],
	['on 18 January 2024', 'in January 2024'],
])('does not bear out “%s” by “%s”', (one, other) => {
	expect(isBorne(one, other)).toBe(false);
});

it('knows the weekday of a date', () => {
	expect(daysIn('Tuesday 16 January 2024 and Monday 17 January 2024').map(wrongWeekday)).toEqual([
		undefined,
		'Wednesday',
	]);
	expect(daysIn('Monday 17 January').map(wrongWeekday)).toEqual([undefined]);
});
