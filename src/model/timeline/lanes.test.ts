import { expect, it } from 'vitest';
import { aDossier, pakistan } from '../corpus-fixture.ts';
import { anActor, anEvent } from '../fixtures.ts';
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

it('numbers the marks in the order of the clock', () => {
	const { marks } = draw('2024-01-16', '2024-01-16T06:00:00+05:00', '2024-01-15');
	expect(marks.map(({ number, event }) => `${number} ${event.id}`)).toEqual([
		'1 event-2',
		'2 event-1',
		'3 event-0',
	]);
});
