import { expect, it } from 'vitest';
import { orderEvents, shareDay } from './order.ts';

const order = (...events: Parameters<typeof orderEvents>[0]) => orderEvents(events).map(({ id }) => id);
const strike = { id: 'strike', date: '2024-01-18T04:30:00+03:30' };

it('puts an event of the day behind the one that it followed, and leaves the others where they were', () => {
	expect(
		order(
			strike,
			{ id: 'answer', date: '2024-01-18', after: 'strike' },
			{ id: 'meeting', date: '2024-01-18T10:00:00+05:00' },
			{ id: 'other', date: '2024-01-18' },
		),
	).toEqual(['other', 'strike', 'answer', 'meeting']);
});

it('follows a chain, whatever the order of the ids', () => {
	expect(
		order(
			{ id: 'a', date: '2024-01-18', after: 'b' },
			{ id: 'b', date: '2024-01-18', after: 'strike' },
			strike,
		),
	).toEqual(['strike', 'b', 'a']);
});

it('puts an event before whatever happened later than it was known', () => {
	expect(
		order({ id: 'report', date: '2024-01-18', knownBy: '2024-01-18T09:00:00+05:00' }, strike, {
			id: 'later',
			date: '2024-01-18T12:00:00+05:00',
		}),
	).toEqual(['strike', 'report', 'later']);
});

it('does not let a late report move an event of several days off its first', () => {
	expect(
		order({ id: 'protest', date: '2024-01-17/2024-01-18', knownBy: '2024-01-18T12:00:00+05:00' }, strike),
	).toEqual(['protest', 'strike']);
});

it('throws on a circle', () => {
	expect(() => order({ id: 'a', date: '2024', after: 'b' }, { id: 'b', date: '2024', after: 'a' })).toThrow(
		'"after" of a names no event that comes first',
	);
});

it.each([
	['2024-01-18', '2024-01-18T04:30:00+03:30', true],
	['2024-01-18', '2024-01-18T00:30:00+05:00', true],
	['2024-01-16/2024-01-17', '2024-01-17', true],
	['2024-01', '2024-01-17', true],
	['2024-01-18', '2024-01-17T23:30:00-05:00', false],
	['2024-01-18', '2024-01-19', false],
])('%s and %s may share a day: %s', (a, b, expected) => {
	expect(shareDay(a, b)).toBe(expected);
	expect(shareDay(b, a)).toBe(expected);
});
