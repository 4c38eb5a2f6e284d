import { describe, expect, it } from 'vitest';
import { daysBetween, daysOf, isoDate, readDate, yearOf } from './read.ts';

it('parses a text once', () => {
	expect(readDate('2024-01-16')).toBe(readDate('2024-01-16'));
});

it('throws on what is no date', () => {
	expect(() => readDate('2024-02-30')).toThrow('"2024-02-30" is not a date that this site can read');
});

it.each([
	['2024-01-18T04:50:00+05:00', '2024-01-18', '2024-01-18'],
	['2024-01~', '2024-01', '2024-01'],
	['0045?/0067-03', '0045', '0067-03'],
])('writes the ends of %s as %s and %s', (date, from, to) => {
	const read = readDate(date);
	expect([isoDate(read.from), isoDate(read.to)]).toEqual([from, to]);
});

it('counts days across months and in years below 100', () => {
	expect(daysBetween('2024-02-28', '2024-03-01')).toEqual(['2024-02-28', '2024-02-29', '2024-03-01']);
	expect(daysBetween('0099-12-31', '0100-01-01')).toEqual(['0099-12-31', '0100-01-01']);
});

describe('yearOf', () => {
	it.each([
		['2003~', 2003],
		['2024-01-16/2025-01-18', 2024],
		['1928', 1928],
		['2024-01-01T00:30:00+05:00', 2024],
	])('takes %s to lie in %i', (date, year) => {
		expect(yearOf(date)).toBe(year);
	});
});

it.each([
	['2024-01-18T00:30:00+05:00', '2024-01-18', '2024-01-18'],
	['2024-01-16/2024-01-17', '2024-01-16', '2024-01-17'],
	['2024-01-16T22:00:00+05:00/2024-01-17', '2024-01-16', '2024-01-17'],
	['2024-01~', '2024-01-01', '2024-01-31'],
])('takes %s to lie on the days from %s to %s of its own place', (date, first, last) => {
	const iso = (time: number) => new Date(time).toISOString().slice(0, 10);
	expect(daysOf(date).map(iso)).toEqual([first, last]);
});
