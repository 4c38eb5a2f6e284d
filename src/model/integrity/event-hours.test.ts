import { expect, it } from 'vitest';
import { aCorpus, told } from '../testing/corpus.ts';
import { anEvent } from '../testing/entries.ts';
import { eventHours } from './event-hours.ts';

const problems = (fields: Parameters<typeof anEvent>[0]) =>
	told(eventHours, { events: [anEvent({ tolls: undefined, ...fields })] });
const hour = { date: '2024-01-18T04:30:00+03:30', clock: 'Iran' };
const known = { date: '2024-01-17', knownBy: '2024-01-17T20:07:00+03:30', clock: 'Iran' };

it.each([
	[{ date: '2024-01-17', dateNote: 'evening' }],
	[hour],
	[{ ...hour, hour: 'about' as const, dateNote: '06:00 in Pakistan; other reports say 04:00' }],
	[known],
	[{ ...known, knownBy: '2024-01-18T00:10:00+03:30', dateNote: 'evening' }],
	[{ ...known, date: '2024-01-16/2024-01-17', knownBy: '2024-01-17T05:46:00+03:30' }],
])('lets pass %o', (fields) => {
	expect(problems(fields)).toBe('');
});

it('reports a note that repeats the hour of the event', () => {
	expect(problems({ ...hour, dateNote: 'about 04:30 in Iran' })).toMatchInlineSnapshot(
		`"src/content/events/iran-strikes-panjgur.yaml: dateNote: found “about 04:30 in Iran”, which repeats the hour 04:30; expected only what the date leaves unsaid. To mend: take the hour out of "dateNote"; "hour: about" says that it is not exact [event-hours]"`,
	);
});

it('reports a note that repeats the hour of the report', () => {
	expect(problems({ ...known, dateNote: 'printed at 20:07' })).toContain('repeats the hour 20:07');
});

it('reports the hour of a report that stands in the note', () => {
	expect(problems({ date: '2024-01-17', dateNote: 'evening; reported by 23:11' })).toMatchInlineSnapshot(
		`"src/content/events/iran-strikes-panjgur.yaml: dateNote: found “reported by 23:11”; expected the hour by which the event was known in "knownBy". To mend: move it to "knownBy", and give "date" without an hour [event-hours]"`,
	);
});

it('reports an event that was known before its day', () => {
	expect(problems({ ...known, knownBy: '2024-01-16T23:50:00+03:30' })).toMatchInlineSnapshot(
		`"src/content/events/iran-strikes-panjgur.yaml: knownBy: found 2024-01-16T23:50:00+03:30, which lies before 2024-01-17; expected a moment on or after the day of the event. To mend: correct one of the two [event-hours]"`,
	);
});

it('reports an hour of the event beside one by which it was known', () => {
	expect(problems({ ...hour, knownBy: '2024-01-18T09:05:00+05:00' })).toMatchInlineSnapshot(
		`"src/content/events/iran-strikes-panjgur.yaml: knownBy: found 2024-01-18T09:05:00+05:00 with the date 2024-01-18T04:30:00+03:30, which has an hour; expected a date without an hour. To mend: take the hour out of "date" if no source gives that of the event, else take "knownBy" out [event-hours]"`,
	);
});

it('reports an hour without a clock, a clock without an hour, and “about” without an hour', () => {
	expect(problems({ ...hour, clock: undefined })).toContain('clock: found nothing, with the hour');
	expect(problems({ date: '2024-01-17', clock: 'Iran' })).toContain('clock: found "Iran" without an hour');
	expect(problems({ date: '2024-01-17', hour: 'about' })).toContain('hour: found "about" with the date');
});

it('reports an offset that the clock did not have then, and a report of long after', () => {
	const found = (fields: Parameters<typeof anEvent>[0]) =>
		eventHours.check(aCorpus({ events: [anEvent(fields)] })).map((each) => `${each.field}: ${each.found}`);
	expect(found({ date: '2024-01-18T04:50:00-08:00', clock: 'Pakistan' })).toEqual([
		'date: 2024-01-18T04:50:00-08:00, though the clock of Pakistan was at +05:00 then',
	]);
	expect(found({ date: '2024-07-18T04:50:00-05:00', clock: 'New York' })).toEqual([
		'date: 2024-07-18T04:50:00-05:00, though the clock of New York was at -04:00 then',
	]);
	expect(found({ date: '2024-01-18T04:50:00+09:00', clock: 'the ship' })).toEqual([]);
	expect(found({ date: '2024-01-18', clock: 'Iran', knownBy: '2024-03-18T04:50:00+03:30' })).toEqual([
		'knownBy: 2024-03-18T04:50:00+03:30, more than a month after 2024-01-18',
	]);
});
