import { expect, it } from 'vitest';
import { placeNames, ROOMS, SIDES, type Wanted } from './label-places.ts';

const size = { width: 5, height: 0.9 };
const name = (
	id: string,
	x: number,
	y: number,
	{ sides = SIDES, ...wishes }: Partial<Wanted> & { sides?: readonly (typeof SIDES)[number][] } = {},
): Wanted => ({
	id,
	stands: sides.map((side) => ({ at: [x, y], side })),
	sign: [x, y],
	clear: 0.55,
	short: size,
	long: size,
	...wishes,
});
const sideOf = (names: Wanted[], id: string) => placeNames(names, 0.7).find((placed) => placed.id === id);

it('puts a lonely name to the right of its spot, as soon as there is room for it', () => {
	expect(sideOf([name('a', 0.2, 0.5)], 'a')).toMatchObject({ side: 'right', from: 0 });
});

it('turns a name to the other side at the edge of the map', () => {
	expect(sideOf([name('a', 0.98, 0.5)], 'a')).toMatchObject({ side: 'left' });
});

it('covers no other name and no other sign', () => {
	const names = [name('a', 0.3, 0.5), name('b', 0.34, 0.5)];
	expect(sideOf(names, 'a')!.side).not.toBe('right');
	expect(sideOf(names, 'b')!.side).not.toBe('left');
});

it('shows a name only from the room on in which it fits, and earlier names first', () => {
	const crowd = Array.from({ length: 9 }, (_, n) => name(`n${n}`, 0.5 + n * 0.004, 0.5 + n * 0.004));
	const placed = placeNames(crowd, 0.7);
	expect(placed[0]!.id).toBe('n0');
	expect(placed.length).toBeLessThan(crowd.length);
	expect(Math.max(...placed.map(({ from }) => from))).toBeLessThan(ROOMS.length);
});

it('keeps a name off what has a sign and no name', () => {
	const block = name('block', 0.5, 0.5, { stands: [] });
	const [beside] = placeNames([name('a', 0.44, 0.5, { sides: ['right'] }), block], 0.7);
	expect(beside).toBeUndefined();
});

it('moves the name of a wide land to another of its places', () => {
	const land: Wanted = {
		...{ id: 'land', clear: 0, short: size, long: size },
		stands: [
			{ at: [0.3, 0.5], side: 'on' },
			{ at: [0.7, 0.2], side: 'on' },
		],
	};
	expect(sideOf([name('a', 0.3, 0.5, { sides: ['right'] }), land], 'land')!.at).toEqual([0.7, 0.2]);
});

it('keeps a name where its land holds it', () => {
	const land = name('land', 0.5, 0.5, { holds: ({ right }) => right < 0.5 });
	expect(sideOf([land], 'land')!.side).toBe('left');
});

it('is as wide as what it spans', () => {
	const bar = name('bar', 0.1, 0.5, { sides: ['right'], span: 0.8 });
	expect(sideOf([bar, name('a', 0.6, 0.5)], 'a')!.side).not.toBe('right');
});
