import { expect, it } from 'vitest';
import { countParts, encodeParts, partsWith, type Part } from './index-parts.ts';

const LAST = '\u{10FFFF}';
const parts: Part[] = [
	{ name: 'en_1', to: `9${LAST}` },
	{ name: 'en_2', to: `co${LAST}` },
	{ name: 'en_3', to: LAST },
];
const encoded = encodeParts(parts);

it('writes parts in few letters', () => {
	expect(encoded).toBe('en_1:9 en_2:co en_3:');
	expect(countParts(encoded)).toBe(3);
});

it.each([
	{ words: ['border'], expected: ['en_2'] },
	{ words: ['cotton'], expected: ['en_2'] },
	{ words: ['cost', 'bor'], expected: ['en_2'] },
	{ words: ['cup', 'border'], expected: ['en_3', 'en_2'] },
	{ words: ['سیستان'], expected: ['en_3'] },
	// Too little of them is known.
	{ words: ['c', 'bo', '1973', 'f14'], expected: [] },
])('finds the parts with $words', ({ words, expected }) =>
	expect(partsWith(encoded, words)).toEqual(expected),
);
