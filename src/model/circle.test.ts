import { expect, it } from 'vitest';
import { circleFrom } from './circle.ts';

it.each<[string, Record<string, string>, string[] | undefined]>([
	['a chain that ends', { a: 'b', b: 'c' }, undefined],
	['an entry that leads to itself', { a: 'a' }, ['a', 'a']],
	['two that lead to each other', { a: 'b', b: 'a' }, ['a', 'b', 'a']],
	['a chain into a circle of others', { a: 'b', b: 'c', c: 'b' }, undefined],
])('follows %s', (_, next, expected) => {
	expect(circleFrom('a', (id) => next[id])).toEqual(expected);
});
