import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const css = ['tokens.css', 'more-sides.css']
	.map((name) => readFileSync(new URL(name, import.meta.url), 'utf8'))
	.join('');
const values = new Map(
	[...css.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name!, value!.trim()]),
);

/** The colour of a role in a scheme, as red, green and blue from 0 to 255. */
function colour(role: string, scheme: 'light' | 'dark'): number[] {
	let value = values.get(role);
	if (!value) throw new Error(`tokens.css has no ${role}`);
	const pair = /^light-dark\((.+),\s*(.+)\)$/.exec(value);
	if (pair) value = pair[scheme === 'light' ? 1 : 2]!;
	const named = /^var\((--[\w-]+)\)$/.exec(value);
	if (named) return colour(named[1]!, scheme);
	const hex = /^#([0-9a-f]{6})$/.exec(value)?.[1];
	if (!hex) throw new Error(`${role} is no colour: ${value}`);
	return [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16));
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
const luminance = (rgb: number[]): number => {
	const [r, g, b] = rgb.map((channel) => {
		const part = channel / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	}) as [number, number, number];
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (one: number[], other: number[]): number => {
	const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
	return (light + 0.05) / (dark + 0.05);
};

/** Text that stands on each ground: the names of a map are never in a side's colour. */
const PAGE = ['text', 'quiet', 'accent', 'side-1', 'side-2', 'side-3', 'side-4'];
const MAP = ['text', 'quiet', 'accent'];
const GROUNDS = { ground: PAGE, raised: PAGE, sunk: PAGE, mark: PAGE, land: MAP, province: MAP, sea: MAP };

it('gives every text on every ground that it stands on a contrast of 7 to 1, in both schemes', () => {
	const weak = (['light', 'dark'] as const).flatMap((scheme) =>
		Object.entries(GROUNDS).flatMap(([ground, texts]) =>
			texts
				.map((text) => ({
					pair: `${text} on ${ground}, ${scheme}`,
					ratio: contrast(colour(`--color-${text}`, scheme), colour(`--color-${ground}`, scheme)),
				}))
				.filter(({ ratio }) => ratio < 7),
		),
	);
	expect(weak).toEqual([]);
});

it('measures as WCAG does', () => {
	expect(contrast([255, 255, 255], [0, 0, 0])).toBe(21);
	expect(contrast([119, 119, 119], [255, 255, 255])).toBeCloseTo(4.48, 2);
});
