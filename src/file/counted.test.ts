import { expect, it } from 'vitest';
import { counted } from './counted.ts';

it.each([
	[0, '0 claims'],
	[1, '1 claim'],
	[2, '2 claims'],
])('counts %i', (count, expected) => {
	expect(counted(count, 'claim').replace('\u00a0', ' ')).toBe(expected);
});

it('takes a plural that is not made with s', () => {
	expect(counted(2, 'party', 'parties')).toBe('2\u00a0parties');
});
