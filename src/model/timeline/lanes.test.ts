import { expect, it } from 'vitest';
import { aDossier, pakistan } from '../testing/corpus.ts';
import { anActor, anEvent } from '../testing/entries.ts';
import { drawDays, laneOf } from './lanes.ts';

const group = anActor({ id: 'jundullah', name: 'Jundullah', kind: 'armed-group', side: 'none', order: 3 });
const turkey = anActor({ id: 'turkey', name: 'Turkey', kind: 'state', side: 'none', order: 4 });
const events = (...wishes: Parameters<typeof anEvent>[0][]) =>
	aDossier({
		actors: [anActor(), pakistan(), group, turkey],
		events: wishes.map((wish, n) => anEvent({ id: `event-${n}`, ...wish })),
	}).events;
const draw = (...dates: string[]) =>
	drawDays(events(...dates.map((date) => ({ date }))), '2024-01-15', '2024-01-17', 0.25);

it.each([
	[['iran', 'jundullah'], 'iran'],
	[['pakistan', 'iran'], 'pakistan'],
	[['jundullah', 'iran'], 'groups'],
	[['turkey', 'iran'], 'others'],
])('puts what %j do into the lane of the first: %s', (actors, lane) => {
	expect(laneOf(events({ actors })[0]!)).toBe(lane);
});

it.each([
	[['pakistan', 'jundullah'], 'groups'],
	[['pakistan', 'iran'], 'others'],
])('puts an attack with %j among its actors into the lane %s', (actors, lane) => {
	expect(laneOf(events({ actors, kind: 'attack' })[0]!)).toBe(lane);
});

it("counts days from the first midnight, all on Pakistan's clock", () => {
	const { days, marks } = draw(
		'2024-01-15T06:00:00+05:00',
		'2024-01-16T16:30:00+03:30',
		'2024-01-15T23:00:00-05:00',
	);
	expect(days).toEqual(['2024-01-15', '2024-01-16', '2024-01-17']);
	expect(marks.map(({ at, exact }) => [at, exact])).toEqual([
		[0.25, true],
		[1 + 9 / 24, true],
		[1.75, true],
	]);
});

it('stands for the whole day where the hour is not known', () => {
	expect(draw('2024-01-17').marks.map(({ at, exact }) => [at, exact])).toEqual([[2.5, false]]);
});

it('leaves out what lies outside, or is known only to the month', () => {
	expect(draw('2024-01-14', '2024-01-18', '2024-01').marks).toEqual([]);
});

it('puts marks that would touch into rows of their own, and uses a row again once it is free', () => {
	const { marks, rows } = draw(
		'2024-01-15T06:00:00+05:00',
		'2024-01-15T07:00:00+05:00',
		'2024-01-15T12:00:00+05:00',
	);
	expect(marks.map(({ row }) => row)).toEqual([0, 1, 0]);
	expect(rows).toEqual({ iran: 2, pakistan: 1, groups: 1, others: 1 });
});

it('numbers the marks in the order of the list, where a day without an hour comes first', () => {
	const { marks } = draw('2024-01-16', '2024-01-16T06:00:00+05:00', '2024-01-15');
	const numbers = Object.fromEntries(marks.map(({ number, event }) => [event.id, number]));
	expect(numbers).toEqual({ 'event-2': 1, 'event-0': 2, 'event-1': 3 });
});

const day = 24;
const strike = { id: 'strike', date: '2024-01-16T18:00:00+05:00' };
const at = (...wishes: Parameters<typeof events>) =>
	Object.fromEntries(
		drawDays(events(...wishes), '2024-01-15', '2024-01-17', 0.25).marks.map(({ event, at }) => [
			event.id,
			at,
		]),
	);

it('stands behind what came first that day, in the middle of the hours that are left', () => {
	const marks = at(strike, { id: 'answer', date: '2024-01-16', after: 'strike' });
	expect(marks['answer']).toBeCloseTo(1 + 21 / day, 9);
});

it('stands before the hour by which it was known', () => {
	expect(
		at({ id: 'report', date: '2024-01-16', knownBy: '2024-01-16T08:00:00+05:00' })['report'],
	).toBeCloseTo(1 + 4 / day, 9);
});

it('stands between what came first and the hour by which it was known', () => {
	const knownBy = '2024-01-16T20:00:00+05:00';
	const marks = at(strike, { id: 'answer', date: '2024-01-16', after: 'strike', knownBy });
	expect(marks['answer']).toBeCloseTo(1 + 19 / day, 9);
});

it('moves an event of several days to the day of what came first', () => {
	const marks = at(strike, { id: 'protest', date: '2024-01-15/2024-01-17', after: 'strike' });
	expect(marks['protest']).toBeCloseTo((1 + 18 / day + 3) / 2, 9);
});
