import { expect, it } from 'vitest';
import { leading, setTitle, SIZES } from './title.ts';

/** Every letter is half as wide as it is high. */
const widthOf = (text: string): number => text.length / 2;
const room = { width: 660, height: 400 };
const sentence = (words: number): string =>
	Array.from({ length: words }, (_, at) => ['border', 'of', 'Balochistan', 'and', 'strikes'][at % 5]).join(
		' ',
	);

it.each([1, 2, 5, 9, 14, 20, 30, 38])('sets a title of %i words whole and within its room', (words) => {
	const { size, lines } = setTitle(sentence(words), widthOf, room);
	expect(lines.join(' ')).toBe(sentence(words));
	expect(Math.max(...lines.map((line) => widthOf(line) * size))).toBeLessThanOrEqual(room.width);
	expect(lines.length * leading(size, 'ltr') * size).toBeLessThanOrEqual(room.height);
});

it('sets a short title at the largest size and a long one smaller', () => {
	expect(setTitle('China', widthOf, room)).toEqual({ size: SIZES[0], lines: ['China'] });
	const sizes = [1, 9, 20, 38].map((words) => setTitle(sentence(words), widthOf, room).size);
	expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
	expect(new Set(sizes).size).toBe(4);
});

it('makes room for a long word', () => {
	const { size, lines } = setTitle('Hossein Amir-Abdollahian-Mollazadeh', widthOf, room);
	expect(lines).toEqual(['Hossein', 'Amir-Abdollahian-Mollazadeh']);
	expect(widthOf(lines[1]!) * size).toBeLessThanOrEqual(room.width);
});

it('makes lines alike instead of leaving a word alone', () => {
	// At the largest size thirteen letters fit: filled from the left, “four” would stand alone.
	expect(setTitle('one twos thre four', widthOf, room).lines).toEqual(['one twos', 'thre four']);
});

it('keeps words together that a no-break space joins', () => {
	expect(setTitle('aaaa bbbb cccc\u00a0dd', widthOf, room).lines).toContainEqual(
		expect.stringContaining('cccc\u00a0dd'),
	);
});

it('refuses what fits at no size, with the title and what to do', () => {
	expect(() => setTitle(sentence(90), widthOf, room)).toThrow(/border of Balochistan.*shorten it/);
	expect(() => setTitle('x'.repeat(60), widthOf, room)).toThrow('shorten it');
});
