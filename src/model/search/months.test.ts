import { expect, test } from 'vitest';
import { fold } from './fold.ts';
import { fromSolar, monthNames } from './months.ts';

test.each([
	['january', 1, false],
	['jan', 1, false],
	['Januar', 1, false],
	['janvier', 1, false],
	['ocak', 1, false],
	['января', 1, false],
	['ژانویه', 1, false],
	['جنوری', 1, false],
	['يناير', 1, false],
	['دی', 10, true],
])('%s is month %s; of the Solar Hijri calendar: %s', (name, month, solar) => {
	expect(monthNames().get(fold(name))).toEqual({ month, solar });
});

test('a word that is no month is none', () => {
	expect(monthNames().get('zahedan')).toBeUndefined();
});

test.each([
	[1402, 10, 26, '2024-01-16'],
	[1402, 1, 1, '2023-03-21'],
	// The last day of a leap year.
	[1399, 12, 30, '2021-03-20'],
])('%s-%s-%s is %s', (year, month, day, expected) => {
	expect(fromSolar(year, month, day)?.toISOString().slice(0, 10)).toBe(expected);
});

test.each([
	[1402, 12, 30],
	[1402, 7, 31],
	[1402, 13, 1],
	[1402, 1, 0],
])('there is no %s-%s-%s', (year, month, day) => {
	expect(fromSolar(year, month, day)).toBeUndefined();
});
