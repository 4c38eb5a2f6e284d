import { expect, it } from 'vitest';
import { told } from '../testing/corpus.ts';
import { aClaim, anEvent } from '../testing/entries.ts';
import { eventDays } from './event-days.ts';

const on = (date: string, text?: string) => ({
	events: [anEvent({ date })],
	...(text !== undefined && { claims: [aClaim({ text })] }),
});

it.each(['2024-01-16', '2024-01-16T18:00:00+05:00', '2024-01-15/2024-01-17', '2024-01', '2024', '2019~'])(
	'accepts %s for an event of 16 January 2024',
	(date) => {
		expect(told(eventDays, on(date))).toBe('');
	},
);

it.each(['2024-01-17', '2024-02-16', '2023-01-16', '2024-01-17T18:00:00+05:00', '2023'])(
	'reports %s',
	(date) => {
		expect(told(eventDays, on(date))).toContain(
			`date: found ${date}, while its claims name “16 January 2024”`,
		);
	},
);

it('says what to mend', () => {
	expect(told(eventDays, on('2024-01-17'))).toMatchInlineSnapshot(
		`"src/content/events/iran-strikes-panjgur.yaml: date: found 2024-01-17, while its claims name “16 January 2024”; expected a day that one of its claims names. To mend: correct the date, or name the claim that tells the day; write the day into what its source says [event-days]"`,
	);
});

it('asks no more than the claims tell', () => {
	expect(told(eventDays, on('2024-01-17', 'Iran struck a village in Panjgur in January 2024.'))).toBe('');
	expect(told(eventDays, on('2024-01-17', 'Iran struck a village in Panjgur, it was said.'))).toBe('');
});

it('takes a day without its year for one of the years that are told', () => {
	const text = 'Iran struck on 16 January 2024; the strike of 16 January hit a village.';
	expect(told(eventDays, on('2024-01-16', text))).toBe('');
	expect(told(eventDays, on('1924-01-16', text))).toContain(
		'date: found 1924-01-16, while its claims name “16 January 2024”',
	);
});
