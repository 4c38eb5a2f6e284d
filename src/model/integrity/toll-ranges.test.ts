import { expect, it } from 'vitest';
import { told } from '../testing/corpus.ts';
import { anEvent } from '../testing/entries.ts';
import { tollRanges } from './toll-ranges.ts';

interface Counts {
	killed?: { min: number; max?: number };
	injured?: { min: number; max?: number };
}

const counted = (...tolls: Counts[]) => ({
	events: [
		anEvent({
			tolls: tolls.map((toll) => ({
				...toll,
				countedBy: 'iran',
				asOf: '2024-01-17',
				source: 'dawn-on-strike',
			})),
		}),
	],
});

it('reports a toll that counts nobody', () => {
	expect(told(tollRanges, counted({}))).toMatchInlineSnapshot(
		`"src/content/events/iran-strikes-panjgur.yaml: tolls[0]: found neither killed nor injured; expected at least one of them. To mend: add the count, or delete this toll [toll-ranges]"`,
	);
});

it('reports a lower bound above the upper one, for the killed and for the injured', () => {
	expect(
		told(
			tollRanges,
			counted({ killed: { min: 2 } }, { killed: { min: 4, max: 2 }, injured: { min: 3, max: 1 } }),
		),
	).toMatchInlineSnapshot(`
		"src/content/events/iran-strikes-panjgur.yaml: tolls[1].killed: found min 4 above max 2; expected min no greater than max. To mend: swap or correct them [toll-ranges]
		src/content/events/iran-strikes-panjgur.yaml: tolls[1].injured: found min 3 above max 1; expected min no greater than max. To mend: swap or correct them [toll-ranges]"
	`);
});

it('accepts a number, a range, “at least” and nobody injured', () => {
	expect(
		told(
			tollRanges,
			counted(
				{ killed: { min: 2, max: 2 } },
				{ killed: { min: 9, max: 10 } },
				{ injured: { min: 3 } },
				{ injured: { min: 0, max: 0 } },
			),
		),
	).toBe('');
});

it('accepts an event without a toll', () => {
	expect(told(tollRanges, { events: [anEvent({ tolls: undefined })] })).toBe('');
});
