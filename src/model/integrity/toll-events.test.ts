import { expect, it } from 'vitest';
import { told } from '../testing/corpus.ts';
import { aChapter, anEvent } from '../testing/entries.ts';
import { tollEvents } from './toll-events.ts';

const background = [
	aChapter({
		body: '<Claim id="strike-on-panjgur">Iran struck.</Claim>\n\n<Toll event="iran-strikes-panjgur" />',
	}),
];

it('accepts an event with counts', () => {
	expect(told(tollEvents, { background })).toBe('');
});

it('reports an event without counts', () => {
	const events = [anEvent({ tolls: undefined })];
	expect(told(tollEvents, { background, events })).toMatchInlineSnapshot(
		`"src/content/background/the-strikes.mdx: line 3: found <Toll event="iran-strikes-panjgur">, an event without tolls; expected an event whose dead or injured somebody counted. To mend: take <Toll> out, or add tolls to src/content/events/iran-strikes-panjgur.yaml [toll-events]"`,
	);
});
