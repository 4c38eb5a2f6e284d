import { expect, it } from 'vitest';
import { longestSpan } from './spans.ts';

const names = new Set(['jaish', 'jaish al adl', 'zahedan']);
const find = (span: readonly string[]) => {
	const name = span.join(' ');
	return names.has(name) ? name : undefined;
};

it('finds the longest run from a place on, and how many words it takes', () => {
	expect(longestSpan(['jaish', 'al', 'adl', 'attack'], 0, find)).toEqual({
		found: 'jaish al adl',
		length: 3,
	});
	expect(longestSpan(['in', 'zahedan'], 1, find)).toEqual({ found: 'zahedan', length: 1 });
});

it('finds nothing where no run from that place is one, and none after the last word', () => {
	expect(longestSpan(['in', 'zahedan'], 0, find)).toBeUndefined();
	expect(longestSpan(['zahedan'], 1, find)).toBeUndefined();
});

it('looks at no run of more than six words', () => {
	const seen: number[] = [];
	longestSpan(Array<string>(9).fill('a'), 0, (span) => void seen.push(span.length));
	expect(seen).toEqual([6, 5, 4, 3, 2, 1]);
});
