import { expect, it } from 'vitest';
import { eventWhenText } from './event-date.ts';

it.each([
	[{ date: '2024-01-17' }, '17 January 2024'],
	[{ date: '2003~' }, 'about 2003'],
	[{ date: '2024-01-18T07:30:00+03:30', clock: 'Iran' }, '18 January 2024, 07:30 in Iran'],
	[
		{ date: '2024-01-18T07:30:00+03:30', hour: 'from', clock: 'Iran' } as const,
		'18 January 2024, from 07:30 in Iran',
	],
	[
		{ date: '2024-01-18T04:30:00+03:30', hour: 'about', clock: 'Iran' } as const,
		'18 January 2024, about 04:30 in Iran',
	],
	[{ date: '2024-01-18T04:30:00-05:00' }, '18 January 2024, 04:30 (UTC−5)'],
	[
		{ date: '2024-01-17', knownBy: '2024-01-17T20:07:00+03:30', clock: 'Iran' },
		'17 January 2024, by 20:07 in Iran, hour of the event not known',
	],
	[
		{ date: '2024-01-16/2024-01-17', knownBy: '2024-01-17T05:46:00+05:00', clock: 'Pakistan' },
		'16–17 January 2024, by 05:46 in Pakistan on 17 January 2024, hour of the event not known',
	],
])('says %o as “%s”', (time, expected) => {
	expect(eventWhenText(time)).toBe(expected);
});
