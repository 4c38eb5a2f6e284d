import { expect, it } from 'vitest';
import { told } from '../testing/corpus.ts';
import { aClaim, anEvent } from '../testing/entries.ts';
import { tollFigures } from './toll-figures.ts';

const counting = (text: string, killed = 9, who?: string) => ({
	claims: [aClaim({ text })],
	events: [
		anEvent({
			tolls: [
				{
					killed: { min: killed, max: killed },
					...(who !== undefined && { who }),
					countedBy: 'pakistan',
					asOf: '2024-01-17',
					source: 'dawn-on-strike',
				},
			],
		}),
	],
});

it('accepts a number that a toll has, or that stands in its parts', () => {
	expect(told(tollFigures, counting('Nine people were killed in Panjgur.'))).toBe('');
	expect(
		told(
			tollFigures,
			counting('Four children were killed in Panjgur.', 9, 'four children, three women and two men'),
		),
	).toBe('');
});

it('reports a number that no toll of the event has', () => {
	expect(told(tollFigures, counting('Ten people were killed in Panjgur.'))).toMatchInlineSnapshot(
		`"src/content/claims/strike-on-panjgur.yaml: text: found Ten killed, a number that no toll of "iran-strikes-panjgur" has (9); expected a number of its tolls, or of the people in their "who". To mend: correct it, or add the count to src/content/events/iran-strikes-panjgur.yaml, with who counted and when [toll-figures]"`,
	);
});

it('reports parts that do not add up', () => {
	expect(
		told(
			tollFigures,
			counting('It was struck in the evening.', 10, 'four children, three women and two men'),
		),
	).toMatchInlineSnapshot(
		`"src/content/events/iran-strikes-panjgur.yaml: tolls[0].who: found “four children, three women and two men”, which are 9, beside 10 killed; expected parts that add up to the number. To mend: correct the parts or the number after the source [toll-figures]"`,
	);
});

it.each([
	'three women, two men and several children',
	'two police officers and two civilians, besides the three attackers',
	'soldiers, three of them at the gate',
	'a man and two women',
])('does not add up an open list: “%s”', (who) => {
	expect(
		told(tollFigures, counting('It was struck in the evening.', who === 'a man and two women' ? 3 : 10, who)),
	).toBe('');
});
