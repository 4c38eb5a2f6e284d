import { expect, test } from 'vitest';
import { coverOf } from './cover.ts';
import { FRAMES, sheetOf } from './frame.ts';

const sheet = sheetOf(FRAMES.near);
const { width } = sheet.frame;
const { height } = sheet;
/** The left half of the sheet. */
const half = coverOf(
	[
		[
			[0, 0],
			[width / 2, 0],
			[width / 2, height],
			[0, height],
		],
	],
	sheet,
);

test('tells how much of a box is land', () => {
	expect(half({ left: 0.1, right: 0.3, top: 0.2, bottom: 0.4 })).toBe(1);
	expect(half({ left: 0.6, right: 0.8, top: 0.2, bottom: 0.4 })).toBe(0);
	expect(half({ left: 0.4, right: 0.6, top: 0.2, bottom: 0.4 })).toBeCloseTo(0.5, 1);
});

test('knows land from sea at every point, also between two cells', () => {
	const at = (x: number): number => half({ left: x, right: x, top: 0.5, bottom: 0.5 });
	for (let step = 0; step < 40; step += 1) {
		const x = (step + 0.5) / 40;
		expect(at(x), String(x)).toBe(x < 0.5 ? 1 : 0);
	}
});
