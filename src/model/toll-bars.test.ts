import { expect, it } from 'vitest';
import { tollScale } from './toll-bars.ts';

const killed = (min: number, max?: number) => ({ killed: max === undefined ? { min } : { min, max } });

it('draws counts to one scale that ends with the highest', () => {
	expect(tollScale([killed(5, 5), killed(2, 10)])).toEqual({
		of: 'killed',
		end: 10,
		bars: [
			{ from: 50, to: 50, open: false },
			{ from: 20, to: 100, open: false },
		],
	});
});

it('lets “at least” run to the end of a scale that goes beyond it', () => {
	expect(tollScale([killed(10), killed(4, 6)])).toEqual({
		of: 'killed',
		end: 12,
		bars: [
			{ from: 83.3, to: 100, open: true },
			{ from: 33.3, to: 50, open: false },
		],
	});
});

it('has no bar for a count that gives no number of dead', () => {
	expect(tollScale([killed(2, 2), killed(4, 4), { injured: { min: 3, max: 3 } }])!.bars[2]).toBeUndefined();
});

it('compares the injured where nobody counted dead', () => {
	expect(tollScale([{ injured: { min: 1, max: 1 } }, { injured: { min: 2, max: 2 } }])).toMatchObject({
		of: 'injured',
		end: 2,
	});
});

it.each([[[]], [[killed(3, 3)]], [[killed(3, 3), { injured: { min: 3, max: 3 } }]]])(
	'draws nothing where nothing can be compared: %j',
	(tolls) => {
		expect(tollScale(tolls)).toBeUndefined();
	},
);

it('does not divide by a scale of nobody', () => {
	expect(tollScale([killed(0, 0), killed(0, 0)])!.bars).toEqual([
		{ from: 0, to: 0, open: false },
		{ from: 0, to: 0, open: false },
	]);
});
