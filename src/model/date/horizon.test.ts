import { expect, it } from 'vitest';
import { aSource } from '../testing/entries.ts';
import { horizonOf } from './horizon.ts';

const read = (...days: string[]) =>
	horizonOf({ sources: days.map((accessed, n) => aSource({ id: `source-${n}`, accessed })) });

it('is the newest reading', () => {
	expect(read('2026-11-01', '2026-11-28', '2025-01-01')).toEqual({ day: '2026-11-28', stray: [] });
});

it('does not believe one reading that lies long after all others', () => {
	const { day, stray } = read('2026-11-01', '2099-01-01', '2026-11-28');
	expect(day).toBe('2026-11-28');
	expect(stray.map(({ id }) => id)).toEqual(['source-1']);
});

it('believes two readings after a long pause, and a single one at all', () => {
	expect(read('2024-01-01', '2026-11-01', '2026-11-02')).toEqual({ day: '2026-11-02', stray: [] });
	expect(read('2026-11-01')).toEqual({ day: '2026-11-01', stray: [] });
	expect(read()).toEqual({ day: undefined, stray: [] });
});
