import { expect, it } from 'vitest';
import { CARD, layoutOf, ROOM } from './layout.ts';

const [english, persian] = [layoutOf('ltr'), layoutOf('rtl')];

it('gives words that are read from the right the mirror of the others’ place', () => {
	expect(persian.text).toEqual({
		start: CARD.width - english.text.start,
		end: CARD.width - english.text.end,
	});
	expect(persian.map.left).toBe(CARD.width - english.map.left - english.map.width);
});

it.each([
	['the left', english],
	['the right', persian],
])('keeps words read from %s and the map apart, with the room that the title is promised', (_, layout) => {
	const [left, right] = [layout.text.start, layout.text.end].sort((a, b) => a - b);
	const seam = layout.map.left + layout.map.seam;
	expect(right! - left!).toBe(ROOM.width);
	expect(seam > right! || seam < left!).toBe(true);
	expect(Math.sign(layout.text.end - layout.text.start)).toBe(layout.onward);
});
