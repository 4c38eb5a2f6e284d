import { expect, test } from 'vitest';
import { typedQuery } from './query.ts';

test('a query has no breaks, no control characters and no spaces around it', () => {
	expect(typedQuery('  Jaish\u0000\u001b\n al-Adl\t')).toBe('Jaish al-Adl');
	expect(typedQuery(' \n ')).toBe('');
});

test('a query has at most 200 characters, each of them whole', () => {
	expect(typedQuery('x'.repeat(10_000))).toHaveLength(200);
	expect(typedQuery('x'.repeat(199) + '😀y')).toBe('x'.repeat(199) + '😀');
});

test('letters of any script and signs that order them stay', () => {
	expect(typedQuery('جیش‌العدل')).toBe('جیش‌العدل');
	expect(typedQuery('<b>x</b>')).toBe('<b>x</b>');
});
