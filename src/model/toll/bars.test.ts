import { expect, it } from 'vitest';
import { tollScale } from './bars.ts';

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

const injured = (min: number, max?: number) => ({ injured: { ...killed(min, max).killed } });

it('compares the injured where nobody counted dead, or all counts of the dead are the same', () => {
	expect(tollScale([injured(1, 1), injured(2, 2)])).toMatchObject({ of: 'injured', end: 2 });
	const both = (n: number) => ({ ...killed(2, 2), ...injured(n, n) });
	expect(tollScale([both(3), both(4)])).toMatchObject({ of: 'injured', end: 4 });
});

it('takes “at least 2” and 2 for different counts, and leaves room beyond', () => {
	expect(tollScale([killed(0), killed(0, 0)])).toMatchObject({ of: 'killed', end: 2 });
});

it.each([
	[[]],
	[[killed(3, 3)]],
	[[killed(3, 3), injured(3, 3)]],
	[[killed(0, 0), killed(0, 0)]],
	[[killed(1, 1), killed(1, 1), injured(2, 2)]],
])('draws nothing where no counts differ: %j', (tolls) => {
	expect(tollScale(tolls)).toBeUndefined();
});
