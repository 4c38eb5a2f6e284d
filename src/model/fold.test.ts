import { describe, expect, test } from 'vitest';
import { fold } from './fold.ts';

describe('two spellings of a name fold to one', () => {
	test.each([
		['Amir-Abdollahian', 'amirabdollahian'],
		['Jaish al-Adl', 'JAISH ALADL'],
		['Türkiye', 'turkiye'],
		// Arabic yeh and kaf, Persian yeh and kaf
		['كرماني', 'کرمانی'],
		// with and without the half-space
		['جیش\u200cالعدل', 'جیش العدل'],
		// Urdu and Arabic heh
		['سبزکوہ', 'سبزكوه'],
		['۲۰۲۴', '2024'],
	])('%s and %s', (a, b) => {
		expect(fold(a)).toBe(fold(b));
	});
});

test('two names stay two', () => {
	expect(fold('Saravan')).not.toBe(fold('Sarbaz'));
	expect(fold('')).toBe('');
});
