import { expect, it } from 'vitest';
import { harmIn } from './harm.ts';

const harm = (text: string): string[] => harmIn(text).map(({ value, of }) => `${value} ${of}`);

it.each([
	['Two children were killed and three girls injured.', ['2 killed', '3 injured']],
	['At least ten dead: three women.', ['10 killed']],
	['The army counted nine soldiers and 20 attackers killed.', ['9 killed', '20 killed']],
	['It raised the dead to 16.', ['16 killed']],
])('reads the dead and injured of “%s”', (text, counts) => {
	expect(harm(text)).toEqual(counts);
});

it.each([
	'Two explosions hit a crowd near the grave of a man who was killed.',
	'The children killed were a girl aged six and a boy aged eleven months.',
	'A six-year-old girl was killed.',
	'On 3 January 2024 people were killed.',
])('reads none in “%s”', (text) => {
	expect(harm(text)).toEqual([]);
});
