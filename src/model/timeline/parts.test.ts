import { expect, it } from 'vitest';
import { aDossier } from '../testing/corpus.ts';
import { anEvent } from '../testing/entries.ts';
import { timelineParts } from './parts.ts';

const events = (...dates: string[]) =>
	aDossier({ events: dates.map((date, n) => anEvent({ id: `event-${n}`, date, tolls: undefined })) }).events;

it.each([
	['1928', 'before-1947'],
	['1947', 'from-1947'],
	['1947-08-14', 'from-1947'],
	['1999-12-31', 'from-1947'],
	['2000', 'from-2000'],
	['2003~', 'from-2000'],
	['2012?', 'from-2000'],
	['2013-01', 'from-2013'],
	['2023-12-31', 'from-2013'],
	['2024-01', 'january-2024'],
	['2024-01-18T04:50:00+05:00', 'january-2024'],
	['2024-01-31/2024-02-02', 'january-2024'],
	['2024-02', 'after-january-2024'],
	['2024-12-31', 'after-january-2024'],
	['2024', 'after-january-2024'],
	['2025', 'in-2025'],
	['2026-11-01', 'from-2026'],
])('puts %s into %s', (date, part) => {
	expect(timelineParts(events(date)).map(({ id }) => id)).toEqual([part]);
});

it('keeps the order of parts and of the events in them', () => {
	const parts = timelineParts(events('2025-03', '2024-01-18', '2024-01-16', '1928'));
	expect(parts.map((part) => [part.name, part.events.map(({ date }) => date)])).toEqual([
		['Before 1947', ['1928']],
		['January 2024', ['2024-01-16', '2024-01-18']],
		['2025', ['2025-03']],
	]);
});

it('leaves out nothing and repeats nothing', () => {
	const all = events('1928', '1947', '2000', '2013', '2024', '2024-01', '2024-02', '2025', '2026');
	expect(timelineParts(all).flatMap((part) => part.events)).toHaveLength(all.length);
});
