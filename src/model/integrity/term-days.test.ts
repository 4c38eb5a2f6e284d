import { expect, it } from 'vitest';
import { told } from '../testing/corpus.ts';
import { aTerm, anEvent } from '../testing/entries.ts';
import { termDays } from './term-days.ts';

const events = [anEvent({ name: 'The twelve-day war begins', date: '2025-06-13/2025-06-24' })];
const meaning = (text: string) => ({
	events,
	terms: [aTerm({ term: 'Twelve-day war', meaning: `The fighting of ${text}.` })],
});

it('accepts the first or the last day, and a meaning that names no day of that year', () => {
	expect(told(termDays, meaning('13 to 24 June 2025'))).toBe('');
	expect(told(termDays, meaning('the summer that ended on 24 June 2025'))).toBe('');
	expect(told(termDays, meaning('June 2025, after that of 1 April 2024'))).toBe('');
});

it('reports other days', () => {
	expect(told(termDays, meaning('14 to 26 June 2025'))).toMatchInlineSnapshot(
		`"src/content/terms/sarmachar.yaml: meaning: found “14 to 26 June 2025”, while "iran-strikes-panjgur" is of 2025-06-13/2025-06-24; expected the first or the last day of the event. To mend: correct the meaning or the event after the sources [term-days]"`,
	);
});
