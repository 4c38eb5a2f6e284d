import { describe, expect, it } from 'vitest';
import { clockOf, machine, plainWords, spanWords, words } from './words.ts';

describe('words', () => {
	it.each([
		['2024', '2024'],
		['0045', '0045'],
		['0045/0067', '0045–0067'],
		['0099-12-31', '31 December 0099'],
		['2024-01', 'January 2024'],
		['2024-01-06', '6 January 2024'],
		['2024-12-31', '31 December 2024'],
		['2003~', 'about 2003'],
		['2024-01~', 'about January 2024'],
		['2012?', '2012 (date uncertain)'],
		['2024-01-16?', '16 January 2024 (date uncertain)'],
		['2024-01-16/2024-01-18', '16–18 January 2024'],
		['2024-01-16/2024-01-16', '16 January 2024'],
		['2012?/2012?', '2012 (date uncertain)'],
		['2024-01-30/2024-02-02', '30 January – 2 February 2024'],
		['2023-12-30/2024-01-02', '30 December 2023 – 2 January 2024'],
		['2024-01/2024-03', 'January 2024 – March 2024'],
		['2004/2006', '2004–2006'],
		['2004/2006-05', '2004 – May 2006'],
		['2003~/2012', 'about 2003 – 2012'],
		['2024-01-16?/2024-01-18', '16 January 2024 (date uncertain) – 18 January 2024'],
		[
			'2024-01-18T04:50:00+05:00/2024-01-18T05:10:00+05:00',
			'18 January 2024, 04:50 (UTC+5) – 18 January 2024, 05:10 (UTC+5)',
		],
		['2024-01-18T04:50:00+05:00', '18 January 2024, 04:50 (UTC+5)'],
		['2024-01-18T04:50:00+03:30', '18 January 2024, 04:50 (UTC+3:30)'],
		['2024-01-18T04:50:00-05:00', '18 January 2024, 04:50 (UTC−5)'],
		['2024-01-18T04:50:00+10:00', '18 January 2024, 04:50 (UTC+10)'],
		['2024-01-18T04:50:00Z', '18 January 2024, 04:50 (UTC)'],
	])('prints %s as “%s”', (date, expected) => {
		expect(plainWords(date)).toBe(expected);
	});

	it('never parts a day from its month at the end of a line', () => {
		expect(words('2024-01-16')).toBe('16\u00a0January\u00a02024');
	});

	it('throws on what is no date', () => {
		expect(() => words('yesterday')).toThrow('"yesterday" is not a date that this site can read');
	});
});

describe('machine', () => {
	it.each(['2024', '2024-01', '2024-01-16', '2024-01-18T04:50:00+05:00'])(
		'gives %s to HTML as it is',
		(date) => {
			expect(machine(date)).toBe(date);
		},
	);

	it.each(['2003~', '2012?', '2024-01-16/2024-01-18', '0000'])('gives HTML nothing for %s', (date) => {
		expect(machine(date)).toBeUndefined();
	});
});

describe('a span', () => {
	it.each([
		[{ from: '2003', to: '2010' }, '2003 – 2010'],
		[{ from: '2003', to: '2003' }, '2003'],
		[{ from: '2023-05-27', to: '2023-05-27' }, '27\u00a0May\u00a02023'],
		[{ from: '2018-11' }, 'since November\u00a02018'],
		[{ to: '2024-05-19' }, 'until 19\u00a0May\u00a02024'],
		[{}, ''],
		[undefined, ''],
	])('%o is “%s”', (span, expected) => {
		expect(spanWords(span)).toBe(expected);
	});
});

describe('the clock of a date', () => {
	it.each([
		['2024-01-18T04:50:00+05:00', { time: '04:50', zone: 'UTC+5' }],
		['2024-01-18T04:50:00Z/2024-01-19', { time: '04:50', zone: 'UTC' }],
		['2024-01-18/2024-01-19T04:50:00Z', undefined],
		['2024-01-18', undefined],
	])('of %s is %o', (date, clock) => {
		expect(clockOf(date)).toEqual(clock);
	});
});
