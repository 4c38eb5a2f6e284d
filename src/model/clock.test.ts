import { expect, it } from 'vitest';
import { clockOf } from './clock.ts';
import { aCorpus } from './testing/corpus.ts';
import * as one from './testing/entries.ts';

const covers = (...dates: string[]) =>
	clockOf(aCorpus({ events: dates.map((date, n) => one.anEvent({ id: `event-${n}`, date })) })).covers;

it('covers events to the newest that is told, whatever the order', () => {
	expect(covers('2024-01-16', '2026-06-23', '2025-06-13')).toBe('2026-06-23');
});

it('takes the end of an interval, and the day of an hour', () => {
	expect(covers('2024-01-16', '2026-04-11/2026-04-12')).toBe('2026-04-12');
	expect(covers('2024-01-16', '2024-01-18T04:50:00+05:00')).toBe('2024-01-18');
});

it('says the date without its doubt', () => {
	expect(covers('2024-01-16', '2026-05~')).toBe('2026-05');
});

it('was updated when a source was read, a claim or a chapter reviewed, or a page corrected, a claim reworded, whichever is newest', () => {
	const sources = [one.aSource({ accessed: '2026-01-01' })];
	const claims = [one.aClaim({ review: { on: '2026-01-02', outcome: 'supported' } })];
	const background = [one.aChapter({ reviewed: '2026-01-03' })];
	const corrections = [one.aCorrection({ date: '2026-01-04' })];
	const updated = (replaced: Parameters<typeof aCorpus>[0]) =>
		clockOf(aCorpus({ sources, claims: [], background: [], corrections: [], changes: [], ...replaced }))
			.updated;
	expect(updated({})).toBe('2026-01-01');
	expect(updated({ claims })).toBe('2026-01-02');
	const again = { on: '2026-01-05', outcome: 'supported' } as const;
	expect(
		updated({ claims: [one.aClaim({ review: { on: '2026-01-02', outcome: 'supported', again } })] }),
	).toBe('2026-01-05');
	expect(updated({ claims, background })).toBe('2026-01-03');
	expect(updated({ claims, background, corrections })).toBe('2026-01-04');
	const changes = [one.aChange({ date: '2026-01-06' })];
	expect(updated({ claims, background, corrections, changes })).toBe('2026-01-06');
});
