import { expect, it } from 'vitest';
import { neighbours } from './neighbours.ts';

const list = ['a', 'b', 'c'];

it.each([
	['a', undefined, 'b'],
	['b', 'a', 'c'],
	['c', 'b', undefined],
	['x', undefined, undefined],
])('finds the neighbours of %s', (one, previous, next) => {
	expect(neighbours(list, one)).toEqual({ previous, next });
});
