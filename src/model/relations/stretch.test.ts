import { expect, test } from 'vitest';
import { cutFor, pullApart } from './stretch.ts';

test('a cut makes room for numbers in the widest gap of the longest level piece', () => {
	const points = [
		{ x: 0, y: 10 },
		{ x: 60, y: 10 },
		{ x: 60, y: 50 },
		{ x: 70, y: 50 },
	];
	const crossing = { x: 20, y: 10, width: 2, height: 100 };
	const elsewhere = { x: 40, y: 90, width: 2, height: 2 };
	// Open from 21 to 51, as numbers keep 9 from the bend.
	expect(cutFor(points, { width: 50, height: 12 }, [crossing, elsewhere])).toEqual({ x: 36, by: 22 });
});

test('what lies on the cut goes with its greater half, and its lines stay tied to it', () => {
	const nodes = [
		{ x: 0, y: 0, width: 30, height: 20 },
		{ x: 10, y: 40, width: 80, height: 20 },
		{ x: 100, y: 0, width: 30, height: 20 },
	];
	const corners = [
		[
			{ x: 30, y: 10 },
			{ x: 100, y: 10 },
		],
		[
			{ x: 10, y: 50 },
			{ x: 5, y: 50 },
			{ x: 5, y: 10 },
			{ x: 30, y: 10 },
		],
	];
	pullApart(
		nodes,
		corners,
		[
			[0, 2],
			[1, 0],
		],
		{ x: 40, by: 15 },
	);
	expect(nodes.map(({ x }) => x)).toEqual([0, 25, 115]);
	expect(corners.map((points) => points.map(({ x }) => x))).toEqual([
		[30, 115],
		[25, 5, 5, 30],
	]);
});
