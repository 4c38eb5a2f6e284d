import { expect, test } from 'vitest';
import { isCut, typedQuery } from './query.ts';

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

test('signs that cannot be seen are left out, but the half-space parts a word', () => {
	expect(typedQuery('\u202eJun\u00addul\u200blah\u2066\u200f\ufeff')).toBe('Jundullah');
	expect(typedQuery('می\u200cشود')).toBe('می\u200cشود');
});

test('what is cut is known, and what only looks long is not cut', () => {
	expect(isCut('x'.repeat(201))).toBe(true);
	expect(isCut(` ${'x'.repeat(200)}\u200f `)).toBe(false);
});
