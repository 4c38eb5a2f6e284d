import { expect, it } from 'vitest';
import { told } from '../testing/corpus.ts';
import { anActor, anEvent, aRelation } from '../testing/entries.ts';
import { lifeDates } from './life-dates.ts';

const actors = [anActor({ began: '1979', ended: '2024-01-16' })];

it('accepts an event on the day of the end, and a tie that has an end by then', () => {
	const relations = [aRelation({ span: { from: '1979', to: '2024-01' } })];
	expect(told(lifeDates, { actors, events: [anEvent()], relations })).toBe('');
});

it('reports an event and a tie after the end, and an event before the beginning', () => {
	const events = [
		anEvent({ date: '2024-01-17' }),
		anEvent({ id: 'strike-of-1978', date: '1978', tolls: undefined }),
	];
	const relations = [aRelation({ span: { from: '2023', to: '2025' } })];
	expect(told(lifeDates, { actors, events, relations })).toMatchInlineSnapshot(`
		"src/content/events/iran-strikes-panjgur.yaml: actors[0]: found 2024-01-17, while the profile of Government of Iran ends with 2024-01-16; expected a date up to 2024-01-16. To mend: correct the date, or the actor; the dead act in no event and hold no tie [life-dates]
		src/content/events/strike-of-1978.yaml: actors[0]: found 1978, while the profile of Government of Iran begins with 1979; expected a date from 1979 on. To mend: correct the date, or the actor; the dead act in no event and hold no tie [life-dates]
		src/content/relations/iran-struck-pakistan.yaml: span: found 2025, while the profile of Government of Iran ends with 2024-01-16; expected a date up to 2024-01-16. To mend: correct the date, or the actor; the dead act in no event and hold no tie [life-dates]"
	`);
});
