import { expect, it } from 'vitest';
import { draw } from './draw.ts';

const ids = Array.from({ length: 200 }, (_, index) => `claim-${index}`);

it('draws the same for the same seed, whatever the order of the files', () => {
	expect(draw('lighthouse', ids.toReversed(), 50)).toEqual(draw('lighthouse', ids, 50));
});

it('draws otherwise for another seed', () => {
	expect(draw('harbour', ids, 50)).not.toEqual(draw('lighthouse', ids, 50));
});

it('draws no claim twice, and a longer draw goes on from the shorter one', () => {
	const drawn = draw('lighthouse', ids, 50);
	expect(new Set(drawn).size).toBe(50);
	expect(draw('lighthouse', ids, 20)).toEqual(drawn.slice(0, 20));
});

it('draws all where there are fewer', () => {
	expect(draw('lighthouse', ['b', 'a'], 50).toSorted()).toEqual(['a', 'b']);
});

it('draws by SHA-256, so that a draw can be repeated by other means', () => {
	// printf 'x\na' | sha256sum, and so for b and c
	expect(draw('x', ['c', 'b', 'a'], 3)).toEqual(['a', 'b', 'c']);
});
