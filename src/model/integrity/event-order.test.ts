import { expect, it } from 'vitest';
import { told } from '../testing/corpus.ts';
import { anEvent } from '../testing/entries.ts';
import { danglingIds } from './dangling-ids.ts';
import { eventOrder } from './event-order.ts';

const event = (id: string, after?: string, date = '2024-01-16') =>
	anEvent({ id, after, date, name: `Event ${id}`, tolls: undefined });

it('lets pass a chain within a day, and over the days of an event that lasts', () => {
	const events = [event('a'), event('b', 'a'), event('c', 'b', '2024-01-15/2024-01-16')];
	expect(told(eventOrder, { events })).toBe('');
});

it('reports an event of another day', () => {
	expect(told(eventOrder, { events: [event('a'), event('b', 'a', '2024-01-17')] })).toMatchInlineSnapshot(
		`"src/content/events/b.yaml: after: found "a" of 2024-01-16, while this event is of 2024-01-17; expected an event of the same day; the order of days follows from their dates. To mend: take "after" out, or correct one of the two dates [event-order]"`,
	);
});

it('reports every event of a circle, and none that only leads into it', () => {
	const events = [event('a', 'b'), event('b', 'a'), event('c', 'a')];
	expect(told(eventOrder, { events })).toMatchInlineSnapshot(`
		"src/content/events/a.yaml: after: found a circle: a after b after a; expected a chain that ends with an event without "after". To mend: take "after" out of the event that came first [event-order]
		src/content/events/b.yaml: after: found a circle: b after a after b; expected a chain that ends with an event without "after". To mend: take "after" out of the event that came first [event-order]"
	`);
});

it('reports an event after itself', () => {
	expect(told(eventOrder, { events: [event('a', 'a')] })).toContain('found a circle: a after a');
});

it('leaves an id that does not exist to the rule of ids', () => {
	const events = [event('a', 'nowhere')];
	expect(told(eventOrder, { events })).toBe('');
	expect(told(danglingIds, { events })).toContain('after: found "nowhere"');
});
