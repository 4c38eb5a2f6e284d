import { expect, it } from 'vitest';
import { dateField, dayOfWork, eventDate, moment } from './date.ts';

const plain = dateField('asOf');
const event = eventDate('free');
const worked = dayOfWork('after');

it.each([
	['a text', '2024-01-16', '2024-01-16'],
	['a number, as YAML makes it of an unquoted year', 2024, '2024'],
])('reads a date from %s', (_, value, expected) => {
	expect(plain.parse(value)).toBe(expected);
	expect(event.parse(value)).toBe(expected);
});

it('refuses a moment where a day is due', () => {
	const hour = '2024-01-18T04:50:00+05:00';
	expect(event.parse(hour)).toBe(hour);
	expect(moment('free').parse(hour)).toBe(hour);
	expect(plain.safeParse(hour).success).toBe(false);
});

it.each([true, null, undefined, 20240116, ['2024']])('refuses %s', (value) => {
	expect(plain.safeParse(value).success).toBe(false);
	expect(event.safeParse(value).success).toBe(false);
});

it('takes a year from 1000 on, since an earlier one is a slip', () => {
	expect(plain.parse('1000')).toBe('1000');
	expect(plain.safeParse('0999').success).toBe(false);
	expect(event.safeParse('0024-01-16/2024-01-18').success).toBe(false);
});

it('takes a whole day for what an editor did, since there has been a web', () => {
	expect(worked.parse('1991-01-01')).toBe('1991-01-01');
	expect(worked.safeParse('1990-12-31').success).toBe(false);
	expect(worked.safeParse('2026-11').success).toBe(false);
});
