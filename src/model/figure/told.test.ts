import { expect, it } from 'vitest';
import { toldIn, untold } from './told.ts';

const missing = (text: string, evidence: string): string[] => untold(text, toldIn(evidence));

it('finds figures and dates that the evidence lacks, in the order of the text', () => {
	expect(
		missing(
			'On 17 January 2024 it hit 7 places and three homes.',
			'On 16 January 2024 it hit 5 places and three homes.',
		),
	).toEqual(['17 January 2024', '7']);
});

it('takes a number in words for one in figures', () => {
	expect(missing('It hit 12 places.', 'It hit twelve places.')).toEqual([]);
});

it.each(['Five days later it ended.', 'The two ministers spoke.', 'It named two others.'])(
	'passes over what an author counts himself: “%s”',
	(text) => {
		expect(missing(text, 'It ended.')).toEqual([]);
	},
);

it.each(['Five people were killed.', 'It took 5 days.', 'Two homes were hit.'])(
	'holds “%s” against the evidence',
	(text) => {
		expect(missing(text, 'It ended.')).toHaveLength(1);
	},
);
