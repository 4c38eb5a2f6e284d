import { expect, it } from 'vitest';
import { daySchema, edtfSchema } from './date.ts';

it.each([
	['a text', '2024-01-16', '2024-01-16'],
	['a number, as YAML makes it of an unquoted year', 2024, '2024'],
])('reads a day from %s', (_, value, expected) => {
	expect(daySchema.parse(value)).toBe(expected);
	expect(edtfSchema.parse(value)).toBe(expected);
});

it('refuses a moment where a day is due', () => {
	const moment = '2024-01-18T04:50:00+05:00';
	expect(edtfSchema.parse(moment)).toBe(moment);
	expect(daySchema.safeParse(moment).success).toBe(false);
});

it.each([true, null, undefined, 20240116, ['2024']])('refuses %s', (value) => {
	expect(daySchema.safeParse(value).success).toBe(false);
	expect(edtfSchema.safeParse(value).success).toBe(false);
});
