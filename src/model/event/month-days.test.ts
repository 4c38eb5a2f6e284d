import { expect, it } from 'vitest';
import { aDossier } from '../testing/corpus.ts';
import { anEvent } from '../testing/entries.ts';
import { daysWithEvents } from './month-days.ts';

const days = (...dates: string[]) => {
	const { events } = aDossier({
		events: dates.map((date, n) => anEvent({ id: `event-${n}`, date, tolls: undefined })),
	});
	return daysWithEvents(events, '2024-01-15', '2024-01-29');
};
const found = (...dates: string[]) =>
	days(...dates).map(({ date, day, events }) => [date, day, events.length]);

it('lists the days that have events, in order, with all of each', () => {
	expect(found('2024-01-18', '2024-01-16', '2024-01-18?')).toEqual([
		['2024-01-16', 16, 1],
		['2024-01-18', 18, 2],
	]);
});

it('takes the first and the last day in, and no other', () => {
	expect(found('2024-01-14', '2024-01-15', '2024-01-29', '2024-01-30')).toEqual([
		['2024-01-15', 15, 1],
		['2024-01-29', 29, 1],
	]);
});

it('takes the day of a moment to be the one at the place', () => {
	expect(found('2024-01-15T02:00:00+05:00', '2024-01-29T22:00:00-05:00')).toEqual([
		['2024-01-15', 15, 1],
		['2024-01-29', 29, 1],
	]);
});

it('puts an event of several days on its first', () => {
	expect(found('2024-01-16/2024-01-18')).toEqual([['2024-01-16', 16, 1]]);
});

it('leaves out what is known only to the month or year', () => {
	expect(found('2024-01', '2024', '2024-01/2024-02')).toEqual([]);
});

it('puts the gravest event of a day first', () => {
	const { events } = aDossier({
		events: (['politics', 'diplomacy', 'strike', 'agreement'] as const).map((kind) =>
			anEvent({ id: kind, kind }),
		),
	});
	const [day] = daysWithEvents(events, '2024-01-16', '2024-01-16');
	expect(day!.events.map(({ kind }) => kind)).toEqual(['strike', 'agreement', 'diplomacy', 'politics']);
});
