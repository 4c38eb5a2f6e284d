import { describe, expect, it } from 'vitest';
import { isDay, isEdtf, parseEdtf } from './edtf.ts';

const iso = (time: number) => new Date(time).toISOString();

describe('parseEdtf', () => {
	it.each([
		['2024', 'year', '2024-01-01T00:00:00.000Z', '2024-12-31T23:59:59.999Z'],
		['2024-02', 'month', '2024-02-01T00:00:00.000Z', '2024-02-29T23:59:59.999Z'],
		['2023-02', 'month', '2023-02-01T00:00:00.000Z', '2023-02-28T23:59:59.999Z'],
		['2024-01-16', 'day', '2024-01-16T00:00:00.000Z', '2024-01-16T23:59:59.999Z'],
		['2003~', 'year', '2003-01-01T00:00:00.000Z', '2003-12-31T23:59:59.999Z'],
		['0045', 'year', '0045-01-01T00:00:00.000Z', '0045-12-31T23:59:59.999Z'],
		['0096-02', 'month', '0096-02-01T00:00:00.000Z', '0096-02-29T23:59:59.999Z'],
		['0099-12-31', 'day', '0099-12-31T00:00:00.000Z', '0099-12-31T23:59:59.999Z'],
		['2024-01-16/2024-02', 'interval', '2024-01-16T00:00:00.000Z', '2024-02-29T23:59:59.999Z'],
		['2024-01-18T04:50:00+05:00', 'minute', '2024-01-17T23:50:00.000Z', '2024-01-17T23:50:00.000Z'],
	])('reads %s as a %s from %s to %s', (text, precision, min, max) => {
		const date = parseEdtf(text)!;
		expect([date.precision, iso(date.min), iso(date.max)]).toEqual([precision, min, max]);
	});

	it('keeps the calendar parts of both ends, as they are written', () => {
		const { from, to } = parseEdtf('0045~/2024-01-18T00:30:00+05:00')!;
		expect(from).toMatchObject({ year: 45, approximate: true });
		expect(from.month).toBeUndefined();
		expect(to).toMatchObject({ year: 2024, month: 1, day: 18, clock: { time: '00:30', offset: '+05:00' } });
		expect([to.begins, to.ends].map(iso)).toEqual(['2024-01-18T00:00:00.000Z', '2024-01-18T23:59:59.999Z']);
	});

	it.each([
		['2012', false, false],
		['2012~', true, false],
		['2012?', false, true],
		['2012~/2013?', true, true],
		['2012/2013~', true, false],
	])('reads the qualifiers of %s', (text, approximate, uncertain) => {
		expect(parseEdtf(text)).toMatchObject({ approximate, uncertain });
	});
});

describe('isEdtf', () => {
	it.each([
		'',
		'24',
		'2024-1-16',
		'2024-13',
		'2024-00',
		'2024-01-00',
		'2024-01-32',
		'2023-02-29',
		'2024-02-30',
		'1900-02-29',
		'16 January 2024',
		'2024~-01',
		'2024%',
		'~2024',
		'2024-01-18/2024-01-16',
		'2024/',
		'/2024',
		'2024/2025/2026',
		'2024-01-18T04:50',
		'2024-01-18T04:50:00',
		'2024-01-18T24:00:00Z',
		'2024-01-18T04:60:00Z',
		'2024-02-30T04:50:00Z',
		'2024-01-18T04:50:00+15:00',
	])('refuses “%s”', (text) => {
		expect(isEdtf(text)).toBe(false);
	});

	it.each(['2024-02-29', '2000-02-29', '2024-01-16/2024-01-16', '2024/2024-06'])('accepts %s', (text) => {
		expect(isEdtf(text)).toBe(true);
	});
});

describe('isDay', () => {
	it.each(['2024', '2024-01', '2024-01-16'])('accepts %s', (text) => {
		expect(isDay(text)).toBe(true);
	});

	it.each(['2024~', '2024/2025', '2024-01-18T04:50:00Z', '2023-02-29'])('refuses %s', (text) => {
		expect(isDay(text)).toBe(false);
	});
});
