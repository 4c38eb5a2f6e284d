import { expect, it } from 'vitest';
import { numbersIn } from './numbers.ts';

const valuesIn = (text: string): number[] => numbersIn(text).map(({ value }) => value);

it.each([
	['1,455 cases, of which 1,052', [1455, 1052]],
	['2.78 million people and Rs250bn', [2_780_000, 250_000_000_000]],
	['twenty-four fighters, a dozen towns, half a million', [24, 12, 500_000]],
	['1.5 to 2 million in one country', [1_500_000, 2_000_000, 1]],
	['28.9 per cent', [28.9]],
	['a hundred points, not three hundred', [100, 300]],
])('reads the numbers of “%s”', (text, values) => {
	expect(valuesIn(text)).toEqual(values);
});

it('reads no number in a name, an hour or an ordinal', () => {
	expect(valuesIn('an F-16 at 04:50 on the 16th, someone, often')).toEqual([]);
});

it('says where a number stands', () => {
	const text = 'some 2.5 million dollars';
	expect(numbersIn(text).map(({ from, to }) => text.slice(from, to))).toEqual(['2.5 million']);
});
