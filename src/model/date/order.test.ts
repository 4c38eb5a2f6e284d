import { describe, expect, it } from 'vitest';
import { compareDates, newest } from './order.ts';

describe('compareDates', () => {
	it('puts the earlier first, and the vaguer before the exact', () => {
		const dates = [
			'2024-01-18T04:50:00+05:00',
			'2024-02',
			'2024-01-01',
			'2024',
			'2024-01-17',
			'2024-01',
			'2003~',
			'2024-01-17/2024-01-20',
		];
		expect(dates.sort(compareDates)).toEqual([
			'2003~',
			'2024',
			'2024-01',
			'2024-01-01',
			'2024-01-17/2024-01-20',
			'2024-01-17',
			'2024-01-18T04:50:00+05:00',
			'2024-02',
		]);
	});

	it('puts dates that mean the same in the order of their text', () => {
		expect(['2012~', '2012?', '2012'].sort(compareDates)).toEqual(['2012', '2012?', '2012~']);
		expect(compareDates('2012', '2012')).toBe(0);
	});
});

describe('newest', () => {
	it('takes the date that may have been last', () => {
		expect(newest(['2024-01-16', '2026-11-01', '2025'])).toBe('2026-11-01');
		expect(newest(['2026-11-01', '2026'])).toBe('2026');
	});

	it('reckons years below 100 as they are written', () => {
		expect(newest(['0045', '0120', '0099-12-31'])).toBe('0120');
	});

	it('has nothing to say about no dates', () => {
		expect(newest([])).toBeUndefined();
	});
});
