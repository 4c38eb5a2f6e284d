import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { accentAt, COLOURS, GROUNDS, inkAt, nearest, PALETTE } from './palette.ts';

const hex = (at: number): string =>
	`#${PALETTE[at]!.map((part) => part.toString(16).padStart(2, '0')).join('')}`;

it('has only colours of the site’s tokens, and not more than fit into half a byte', () => {
	const tokens = readFileSync(new URL('../../styles/tokens.css', import.meta.url), 'utf8');
	for (const colour of [...Object.values(COLOURS), ...Object.values(GROUNDS)])
		expect(tokens).toContain(colour);
	expect(PALETTE.length).toBeLessThanOrEqual(16);
});

it('goes from paper to full ink and full accent, darker with each step', () => {
	for (const [stepAt, full] of [
		[inkAt, COLOURS.ink],
		[accentAt, COLOURS.accent],
	] as const) {
		expect(hex(stepAt(0))).toBe(COLOURS.paper);
		expect(hex(stepAt(255))).toBe(full);
		const steps = Array.from({ length: 256 }, (_, cover) => PALETTE[stepAt(cover)]![0]);
		expect(steps).toEqual([...steps].sort((a, b) => b - a));
		expect(new Set(steps).size).toBeGreaterThan(4);
	}
});

it('finds a colour of the palette, and the nearest to one that is not in it', () => {
	for (const [at, colour] of PALETTE.entries()) expect(nearest(colour)).toBe(at);
	expect(hex(nearest([0, 0, 0]))).toBe(COLOURS.ink);
	expect(hex(nearest([221, 230, 233]))).toBe(COLOURS.sea);
});
